import { wordList } from "./word-list";

/** Articles and other words that open a noun phrase. */
export const determiners = wordList(`
  a an the this that these those each every either neither some any no all both many much few several most more less
  fewer another such its their his her your our my one's whatever whichever enough half
`);

/** Determiners that also stand alone as a pronoun. */
export const pronounDeterminers = wordList(`
  this that these those each either neither some any all both many much few several most more less fewer another such
  enough half one
`);

/** Words that stand for a noun phrase. */
export const pronouns = wordList(`
  it they them he she him we us you i one ones itself themselves himself herself yourself oneself each-other something
  anything nothing someone anyone everyone nobody others none everything whoever there
`);

/** Prepositions of one word; for those of several see `multiwords`. */
export const prepositions = wordList(`
  of in on at by for with without from to into onto through throughout during after before between among amongst
  against within under over above below across along around near toward towards upon via per despite except like
  unlike than as behind beneath beside besides beyond inside outside off up down out about versus vs. concerning
  regarding following until till since amid alongside minus approx.
`);

/** Prepositions that open a clause as well: "after surgery", "after the drug works". */
export const clausePrepositions = wordList("after before since until as than");

/** Words that join equals. */
export const coordinators = wordList("and or but nor plus yet");

/** Words that open a subordinate clause. */
export const subordinators = wordList(`
  because when whenever how why if although though while whereas unless so that whether where wherever lest provided
`);

/** Words that open a relative clause. */
export const relatives = wordList("which who whom whose that where");

/** The forms of the auxiliary verbs, with the verb each is a form of. */
export const auxiliaries: ReadonlyMap<string, "be" | "have" | "do"> = new Map([
  ...forms("be", "be 's 're is are was were am been being isn't aren't wasn't weren't"),
  ...forms("have", "have 've has had having hasn't haven't hadn't"),
  ...forms("do", "do does did don't doesn't didn't"),
]);

function forms<Lemma extends string>(lemma: Lemma, words: string): readonly (readonly [string, Lemma])[] {
  return [...wordList(words)].map((word) => [word, lemma]);
}

/** Modal verbs, also negated. */
export const modals = wordList(`
  can could may might must shall should will 'll would cannot can't couldn't mustn't shouldn't won't wouldn't needn't
  ought
`);

/** Adverbs that do not end in "-ly", and some that do. */
export const adverbs = wordList(`
  very too quite rather also only just even still already often sometimes usually always never seldom rarely
  frequently occasionally commonly typically generally mostly mainly largely chiefly primarily partly almost nearly
  about roughly approximately around well far much more most less least so then thus therefore hence thereby otherwise
  however moreover furthermore instead meanwhile together again once twice now today later soon early sooner earlier
  first second finally lastly eventually afterwards beforehand previously recently currently especially particularly
  notably mainly perhaps maybe possibly probably likely not away back here there everywhere elsewhere forever apart
  aside ago yet indeed long longer ever altogether alone likewise nevertheless nonetheless conversely accordingly
  worldwide overall better worse best worst further up down off out in on over through along straight live daily
  weekly monthly yearly nightly hourly fortnightly annually twice-daily abruptly upwards downwards sideways half etc.
  too enough somewhat anyway afterward thereafter upfront onwards onward overnight outdoors indoors abroad barefoot
`);

/** Adjectives whose ending does not give them away. */
export const adjectives = wordList(`
  low high raised normal abnormal poor good bad difficult easy big small large great long short new old young late early rare common
  frequent severe mild moderate chronic acute weak strong slow fast quick rapid sudden deep thick thin wide narrow
  hard soft warm cold hot dry wet sore tender painful painless stiff rough pale red blue yellow white black dark
  bright clear full empty heavy light loud quiet free open close safe dangerous serious stable unstable rigid simple
  complex single double main chief major minor whole entire total certain sure likely unlikely possible impossible
  similar different same other own first second third last next previous recent current former latter left right upper
  lower inner outer front back mature immature active inactive overactive underactive present absent positive negative
  true false real rich dense fresh raw alert awake asleep ill sick healthy well unwell able unable due responsible
  promising useful helpful harmful contagious infectious lifelong worldwide widespread key extra excess intact subtle silent
  stubborn brisk robust faulty aberrant mutant female male pregnant adult pediatric elderly rampant benign malignant
  indolent intense profuse cheap costly costlier better worse best worst milder stronger weaker longer shorter higher
  smaller larger greater lesser fewer older younger newer earlier further urgent prompt regular irregular special sole
  only live daily weekly monthly yearly annual hourly nightly dilute mere such elevated enlarged reduced increased
  decreased swollen inflamed bloodshot blurred overt latent patent native donor oral nasal dental mucosal focal local
  global cold alive dead fatal vital bedside routine elective key prone autoimmune immune separate complete direct
  opposite adverse adequate appropriate delicate separate private obese prolonged coarse sparse diffuse acute minute
  remote bovine equine smart greasy bulky lacy bronze purplish reddish bluish whitish yellowish greenish brownish greyish
  pinkish foul frothy oily watery bloody tarry itchy scaly patchy blotchy crusty bumpy milky cloudy foamy sticky jerky
  shaky clumsy drowsy sleepy dizzy weary puffy bony waxy rusty sandy gritty lumpy leaky floppy wobbly numb blurry fuzzy
  hazy stuffy runny sweaty clammy shiny faint hoarse vague sluggish feverish purple brown pink violet tall
  slender slim skinny lean thin loose lopsided crooked stocky lighter heavier rarer likelier commoner scarcer deeper hoarse raspy woozy queasy bloated gassy
  cramped swollen listless lethargic forgetful grumpy tearful restless jittery twitchy wheezy breathless achy tender
  broad flat round bald steep akin reminiscent itchier drier dull pallid ashen gaunt frail brittle sparse slight
`);

/** Numbers written as words. */
export const numberWords = wordList(`
  zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand million dozen one
`);
