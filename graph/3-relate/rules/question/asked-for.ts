import type { Frame } from "../../../lexicon/frames";
import type { EntityType } from "../../../model/entity";

/** What a question asks for, by its words, and how the answer stands to what it asks about. */
export interface AskedFor {
  readonly wording: RegExp;
  /** What answers it. */
  readonly types: readonly EntityType[];
  readonly frame: Frame;
  /** Whether the answer is the agent. */
  readonly answerFirst: boolean;
  /** The answer may stand behind these: "How is it treated? With X." */
  readonly behind?: RegExp;
  /** What it asks about is named in it, or else it is the disease. */
  readonly about?: EntityType;
}

const what = "^(what|which) ([\\p{L}'’-]+ ){0,3}";
const means = /^(by|with|through|via|using|from)$/;

/** The kinds of questions, the more telling first. */
export const askedFor: readonly AskedFor[] = [
  {
    wording: new RegExp(`${what}(genes?|mutations?)\\b`, "iu"),
    types: ["gene"],
    frame: "cause",
    answerFirst: true,
  },
  {
    wording: new RegExp(`${what}(symptoms?|signs?|complaints?)\\b`, "iu"),
    types: ["symptom", "risk"],
    frame: "show",
    answerFirst: false,
  },
  {
    wording: new RegExp(`${what}(complications?|consequences?|long-term (effects|problems|risks))\\b`, "iu"),
    types: ["risk", "disease", "symptom"],
    frame: "trigger",
    answerFirst: false,
  },
  {
    wording:
      /^(what|which) (side effects|risks) (do|does|are|can|has|have)\b|^(does|do|has|have|can) .*\bside effects\b/iu,
    types: ["risk", "symptom", "disease"],
    frame: "cause",
    answerFirst: false,
    about: "treatment",
  },
  {
    wording:
      /^(what|which) .*\b(avoid(ed)?|dangerous|harmful|unsafe|risky|off limits|forbidden|not (take|eat|drink|have|use))\b/iu,
    types: ["treatment", "risk"],
    frame: "avoid",
    answerFirst: true,
  },
  {
    wording: new RegExp(
      `${what}(triggers?|can trigger|sets? (it |them |an attack )?off|brings? (it |them |an attack )?on)\\b`,
      "iu",
    ),
    types: ["risk", "symptom"],
    frame: "cause",
    answerFirst: true,
    about: "symptom",
  },
  {
    wording: new RegExp(`${what}(causes?)\\b`, "iu"),
    types: ["gene", "mechanism"],
    frame: "cause",
    answerFirst: true,
  },
  {
    wording: /^how (can|do|does|are|is|may|might) .*\b(prevent(ed)?|avoid(ed)?|kept away|protect(ed)?)\b/iu,
    types: ["treatment"],
    frame: "prevent",
    answerFirst: true,
    behind: means,
    about: "symptom",
  },
  {
    wording:
      /^(how (is|can) .*\b(treated|managed|cured|controlled)\b|(is|can) (it|this|the (disease|condition|disorder|illness)) .*\b(treated|cured|treatable|curable)\b|(is|are) (it|this|the (disease|condition|disorder|illness)) (treatable|curable)\b|(is|are) there (a|any) (\p{L}+ )?(cure|treatments?|remedy|drugs?|medicines?|therapy)\b|(what|which) (\p{L}+ )?(treatments?|drugs?|medicines?|medications?|therapies) (are|is|can|help|work|do)\b|what can be done\b)/iu,
    types: ["treatment"],
    frame: "treat",
    answerFirst: true,
    behind: means,
  },
  {
    wording:
      /^(how (is|can|do|does) .*\b(diagnosed?|found|detect(ed)?|confirm(ed)?|proven|prove|recogni[sz]ed?)\b|(what|which) (\p{L}+ )?(tests?|examinations?|scans?) (can |will )?(confirms?|shows?|proves?|finds?|detects?|diagnoses?|reveals?)\b)/iu,
    types: ["test"],
    frame: "detect",
    answerFirst: true,
    behind: means,
  },
  {
    wording:
      /^(what else (could|can|might|may) it be|what (is|can) it (be )?(mistaken|confused)|what (looks|is) (like|similar to) it|(could|can|might) it be something else)\b/iu,
    types: ["disease"],
    frame: "resemble",
    answerFirst: true,
  },
];

/** "Is X allowed?", "Can I take X?": whether something may be had. */
export const askedWhether =
  /^(is|are) .*\b(allowed|safe|permitted|ok|okay|all right|advisable|harmless|suitable|possible)\b|^(can|may|could|should|is it safe to|is it ok to) .*\b(take|taking|use|have|eat|drink|drinking|get|receive|be given|smoke|combine)\b/iu;

/** How an answer opens that says that one had better not. */
export const forbidding =
  /^(no|never|not|better not|preferably not|rather not|on no account|under no circumstances)\b/iu;
