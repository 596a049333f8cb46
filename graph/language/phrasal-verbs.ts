import { phraseList } from "./word-list";

/** Verbs whose particle belongs to them: "rule out", "set off". */
export const phrasalVerbs = phraseList(`
  bring on|bring about|bring out|bring down|set off|set in|switch on|switch off|turn on|turn off|turn down|turn up|rule out|
  pick up|speed up|slow down|ward off|stave off|fend off|break down|give up|give off|give away|add up|build up|clear up|flare up|
  cut down|cut back|cut out|wear off|wear down|wipe out|knock out|track down|carry out|fight off|shut down|
  shut off|use up|keep up|keep down|keep away|dry out|dry up|follow up|top up|back up|hold back|die off|swell up|
  act up|show up|dampen down|damp down|calm down|water down|boil down|phase out|go away|take up|take over|make up|
  open up|come on|come about|come back|weigh down|wash out|filter out|leave out|leak out|pass on|hand down|
  press on|end up|break out|point out|find out|start off|start up|stop up|block off|clog up|pile up|eat away|wall off|seal off|
  spread out|thin out|even out|sort out|put off|push up|push down|drive up|drive down|fire up|rev up|ramp up|
  step up|tip over|settle down|level off|live on|crop up|sum up|run out|draw out|flush out|sweep up|mop up|
  cover up|look after|come off|go down|go up|go on|rise up|run down|play down|stir up|whip up|tell apart|set apart|stand out|mark out|mark off|pour out|churn out|pump out|spew out|quieten down|mix up|give away|watch out|look out|head off|go back|put down
`);
