import type { Frame } from "./frames";

/**
 * Verbs by frame. "lead to" has its patient behind "to"; where the patient is the grammatical subject and the agent stands behind the
 * preposition ("result from"), the entry is in `reversedCues`.
 */
export const verbCues: Readonly<Record<Frame, string>> = {
  cause: `cause, produce, lead to, result in, end in, culminate in, give rise to, bring about, bring on, bring, induce, create, yield, progress to,
    develop into, evolve into, turn into, predispose to, account for, explain, underlie, contribute to, foster, elicit, inflict, combine with,
    secrete, generate, harm, injure, damage, destroy, scar, erode, entail, mean, link to, tie to, associate with, connect with, implicate in, involve in, carry, pose, leave, release, spell, unmask,
    evoke, mount, raise the risk of, encourage, inflame, pave way for, move to, go on to, reach, cause to, lie behind, lie at root of, play part in, play role in, be behind, give, deliver, set free, lure, threaten, add to, take form of`,
  trigger: `trigger, reactivate, provoke, set off, precipitate, spark, unleash, prompt, aggravate, worsen, exacerbate, kindle, ignite, touch off`,
  stop: `stop, halt, shut down, abort, arrest, end, clear, quell, terminate, cut short`,
  raise: `increase, raise, elevate, drive up, push up, prolong, expand, step up, ramp up, multiply, double`,
  promote: `activate, stimulate, switch on, turn on, drive, sustain, enhance, boost, amplify, upregulate, support, promote, strengthen, maintain, augment, fuel, potentiate,
    speed up, accelerate, favor, heighten, intensify, enable, allow, facilitate, restore, stabilize, shield, protect, preserve, encode, assemble, hasten, build up, heighten, perpetuate, reinforce, mature, work through, act through`,
  reduce: `inhibit, block, impair, disrupt, interfere with, disturb, upset, suppress, lower, reduce, decrease, dampen, damp down, deplete, weaken, repress, downregulate, silence, antagonize, neutralize, limit, curb, blunt, lessen, counteract, counter,
    hamper, cleave, cut up, escape, saturate, modulate, deprive of, shrink, shorten, slow, slow down, delay, diminish, minimize, cut, cut down, bring down, switch off, turn off, shut off, keep down, bind, bind to, target, act on, act against, starve of, restrain, restrict,
    offset, remove, eliminate, break down, wipe out, impede, hinder, quench, scavenge, oppose, retard, degrade, calm, dissolve, mop up, inactivate, knock out, hold back, keep silent, thin, flatten, spare, swap`,
  treat: `replace in, have place in, have role in, have part in, have effect on, have benefit in, have effect in, bring under control, get under control, keep under control, keep in check, hold in check, treat, get rid of, eradicate, kill, raise in, boost in, increase in, relieve, ease, improve, control, correct, cure, alleviate, manage, soothe, heal, replace, help with, help in, benefit, resolve, reverse, tackle, fight, fight off, work for, work in, work against, use for, use in, use against, give for, give in, give to treat,
    advise for, prescribe for, prescribe in, reserve for, indicate for, indicate in, approve for, license for, try for, try in, recommend for, recommend in, prefer for, prefer in, choose for, consider for, consider in, need for, need in, effective against, employ for, employ in, offer for, offer in, suit, rebuild, replenish, rid of, free from, deal with, address, calm down, settle, clear up, smooth, mitigate, moderate, ameliorate, attenuate, loosen, take for, serve for, put off, work well for, continue for, add for, add in, respond to treat, rescue, lift, combat, bring relief from, repair, make up for, normalize, close, widen, open`,
  prevent: `keep at bay, hold at bay, prevent, avert, ward off, fend off, stave off, protect from, protect against, guard against, shield from, forestall, preclude, spare from, defend against, keep away, keep from, safeguard against, help avoid, help to avoid, lower risk of, reduce risk of`,
  detect: `detect, hear, catch, reflect, suspect, diagnose, name, show, reveal, confirm, identify, find, document, demonstrate, diagnose, measure, assess, evaluate, look for, check for, screen for, test for, search for, pick up, track, visualize, uncover, disclose, indicate,
    point to, point toward, suggest, establish, verify, quantify, count, gauge, map, examine, record, unmask, probe, test, expose, spot, flag, catch, recognize, discover, display, estimate, monitor for, follow, trace, differentiate, distinguish, prove, clinch, grade, signal, bring to light, see, tell, locate, highlight, note, capture, look at, watch for, image, classify, determine, correlate with, hint at, speak for, argue for, make visible, delineate, inspect, depict, evidence`,
  exclude: `exclude, rule out, help exclude, discount, distinguish from, separate from, differentiate from, tell from, tell apart from, set apart from`,
  show: `have, show, display, demonstrate, combine, present with, develop, experience, suffer from, suffer, complain of, complain about, feel, notice, feature, involve, characterize by, mark by, manifest as, manifest with, manifest in, accompany by, come with, get, report, acquire, live with, face, be left with, go with, show itself as, show up as, appear as, exhibit, include, dominate by, start with, begin with, cough up, lose`,
  resemble: `resemble, mimic, look like, imitate, simulate, mistake for, confuse with, overlap with, present like, pass for, look similar to, take , masquerade as, be confused with`,
  avoid: `interact with`,
  monitor: `monitor, track, check, follow, record, measure, test, perform, obtain, repeat, order, draw, watch, require, follow up, supervise, survey, recheck, guide by, adjust to, titrate to`,
  include: `include, comprise, belong to, group under, classify as, classify under, count as, regard as, group with, subsume under, number among, count among, know as, call, refer to, term`,
};

/** Verbs whose subject is the patient: "anemia results from hemolysis". The agent stands behind the preposition, or is the object. */
export const reversedCues: Readonly<Partial<Record<Frame, string>>> = {
  cause: `result from, arise from, stem from, come from, develop from, originate from, derive from, follow, follow from, reflect, occur with, develop after, occur after, appear after, arise after, emerge from, evolve from, flow from, attribute to, trace to, trace back to, blame on, owe to, depend on, come about through, come after, start from, be down to, spring from, set in with, stand for, worsen with, rise with, rise from, respond , occur in response to, pass on by, transmit by, spread by, explain by, announce, herald, betray, betray by, bring on by, leak from, grow out of, develop because of, brought on by, report after, report with, see after, describe after, note after, observe after, hinge on, rest on, express`,
  treat: `settle on, settle under, settle after, heal on, heal under, heal after, resolve on, resolve under, resolve after, disappear on, disappear under, disappear after, fade on, fade under, fade with, subside on, subside under, clear on, clear under, recover on, recover with, recover under, vanish under, vanish with, abate with, stop with, stop under, stop on, get better on, get better under, respond to, improve with, improve on, improve under, improve after, benefit from, resolve with, settle with, disappear with, subside with, clear with, heal with, need, require, demand, regress with, regress under, lessen with, get better with, ease with, yield to`,
  monitor: `guide, steer, direct`,
  show: `occur in, see in, find in, appear in, affect, typical of, accompany, be common in, strike, develop in, arise in, present in, belong to, report in, note in, happen in, set in in, complicate, dominate`,
  detect: `visible on, show up on, appear on, see on, find on, detect on`,
};
