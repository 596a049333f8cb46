/** Verbs that say behind "as" what something is: "serves as a trigger". */
export const asVerbs = new Set(
  "recommend,prefer,offer,try,keep,reserve,serve,act,regard,see,view,function,work,use,describe,consider,recognize,know,suspect,propose,suggest,discuss,name,identify,blame,implicate,count,classify,give,take,add,prescribe,administer,start,report,incriminate,single out,mention,list".split(
    ",",
  ),
);
