/**
 * English verbs as medical prose uses them. Regular verbs by their base form; irregular ones as base/past/participle.
 * A verb marked * is at least as often a noun ("cause", "block"), so that its place in the sentence decides.
 */
export const verbTable = `
  jam* punch* steady chart* mention* atrophy* ossify fray corrode smother pack* crowd* besiege leach spew eject extrude haul escort* furnish equip prune slice* chop shatter dismantle unravel unwind kink* 
  stockpile* glue* cement* renew toggle* snuff conquer vanquish erase evict purge cleanse impersonate presage forewarn forecast*/forecast/forecast foretell/foretold/foretold mottle pucker dangle slouch stagger* wobble* tumble*
  ebb* allay assuage temper* cushion* buffer*
  expose pile* race* strip* prime* summon remodel gnaw crumble crack* wither degenerate shred* shear* mangle overgrow/overgrew/overgrown dwindle falter stall* dump* pour flood* reroute bypass* amass pave
  sweep/swept/swept perish reckon flourish* trickle* intercept declare alert* shrivel dull* erupt mop* forgo/forwent/forgone lull* mute* sharpen slash*
  hoard stagnate trim* snip disassemble wrap* encase rob stoke goad spur* propel skew escalate underpin export* reabsorb suck acidify swamp* overtax overwork* burden* outstrip outpace
  derange perturb deregulate derail elude lurk smolder mend unlock soar plunge* plummet surge* phagocytose hemolyze
  invite throw/threw/thrown supervene incriminate snowball
  supplant pinpoint outline* quantitate corroborate
  close justify refill stunt bear/bore/born reproduce abstain accept account* agglutinate amputate arrange ascertain attain attribute bathe bulge* cannulate catalyze coagulate coalesce colonize
  compete comply conceal conserve consolidate constrain converge convey crystallize culminate debilitate decompensate decompose defer deform demyelinate denote depict
  desensitize detach detoxify disintegrate dislocate dispose disseminate dissociate elongate embolize emit encompass endure engraft envelop evoke excise expel expire
  fulfill germinate hospitalize hydrolyze ignite impact* impart implicate incapacitate incorporate ingest innervate integrate internalize intervene intubate invert jeopardize lyse malfunction*
  masquerade metabolize metastasize mislead mutate obliterate obscure obviate opsonize orchestrate oxygenate palliate participate peel permeate portend protrude purify ravage rearrange
  recombine reconstitute regurgitate relocate reorganize repopulate resect resorb respire resuscitate sequester span* strangulate succumb supersede surmount transcribe transfuse translocate traverse
  denature spill*/spilled/spilled seep aggregate* aspirate* misfold/misfolded/misfolded sediment* ferment herniate prolapse* infarct* thrombose extravasate
  dislodge sprout* hijack squeeze* clamp* relay* dock* funnel* ferry shuttle* tether* starve choke wedge* pinch* nick* blister* crust* weep/wept/wept
  flake* sweat* faint snore* blink* squint* droop* sag* twitch* jerk* shiver* tremble limp* stumble retch foam* hallucinate wander overreact misfire
  congest thwart usher sabotage* mislocalize hypermutate autoactivate depolarize hyperpolarize repolarize demethylate methylate acetylate glycosylate ubiquitinate
  dimerize oligomerize polarize esterify emulsify conjugate* deaminate hydroxylate decarboxylate
  ulcerate undertake/undertook/undertaken unveil utilize ascribe deem designate elucidate presume afflict beset/beset/beset abate
  abandon abrogate ablate abolish absorb accelerate accompany accumulate achieve acquire act* activate adapt add address* adhere adjust administer adopt advance* advise affect age* aggravate
  agree aid* aim* allow alleviate alter amount* amplify anchor* antagonize anticipate appear apply appreciate approach* arise/arose/arisen assemble assess assist associate assume
  attach attack* attempt* attend attenuate attract augment avert avoid await balance* base* become/became/become begin/began/begun behave believe belong benefit*
  betray/betrayed/betrayed bind/bound/bound bleed*/bled/bled block* blunt boil boost* bother break/broke/broken breathe breed/bred/bred bring/brought/brought bruise* build/built/built burn* burst/burst/burst
  calcify calculate call* calm calibrate cap* carry cast/cast/cast catch/caught/caught cause* cease challenge* change* characterize check* chew choose/chose/chosen circulate
  beget/begot/begotten cite claim* class* clarify classify clean clear cleave/cleaved/cleaved climb clog clot* clump* coat* code* coexist commence coincide collapse* collect combine come/came/come
  commence compare compensate complain complete complicate comprise compress compromise* concentrate* concern* conclude conduct confer confine confirm
  conflict* confuse consider consist constitute constrict construct consult consume contain contaminate continue contract contradict contraindicate
  contribute control* convert cool coordinate cope correct correlate correspond cough* counsel count* counter counteract cover* cramp* create creep/crept/crept cross cure*
  curb cut/cut/cut cycle* damage* darken redden lighten dampen deal/dealt/dealt decide decline* decrease* deepen defend define degrade delay* delete dehydrate deliver destabilize demand* demonstrate deny
  depend deplete deposit* depress deprive derive describe deserve design* destroy detect deteriorate determine develop deviate devise diagnose die/died/died/dying differ
  differentiate diffuse digest dilate diminish direct disable disappear discard discharge* disclose discontinue discourage discover discuss disorder* disperse display*
  dispute disrupt dissolve distend distinguish distort disturb divide divert document* dominate donate double downregulate drain* draw/drew/drawn dress drink*/drank/drunk
  drive/drove/driven drop* dry dysregulate earn ease* eat/ate/eaten edit educate elevate elicit eliminate emerge emphasize employ enable encode encounter encourage
  end* endanger engage engulf enhance enlarge enrich ensue ensure enter entail enter equal erode escape* establish estimate* evade evaluate evolve examine exaggerate exceed
  exacerbate exclude excrete exercise* exert exhaust exhibit exist expand expect experience* explain exploit express extend face* facilitate fade fail fall/fell*/fallen
  fatigue* favor feature* feed/fed/fed feel/felt/felt fight/fought/fought fill filter* find/found/found finish fit fix flag flare* flatten float flow* fluctuate flush* focus* follow forbid/forbade/forbidden
  forestall foreshadow form* foster free freeze/froze/frozen fuel* fulfil function* fuse gain* gather gauge generate get/got/got give/gave/given go/went/gone govern grade* grant group* grow/grew/grown
  clash* clasp* guard guide* halt* halve hamper handle happen harbor harden harm* hasten heal hear/heard/heard heat* heighten help* herald hide/hid/hidden highlight hinder hold/held/held hurt/hurt/hurt
  identify ignore illustrate imitate immobilize immunize impair impede imply import* impose improve include inactivate incite increase* incur indicate individualize induce
  infect infer infiltrate inflame influence* inform infuse inhale inherit inhibit initiate inject injure inspect instill instruct intend intensify interact interfere interpret interrupt
  introduce invade investigate involve irradiate irritate isolate itch* join judge* keep/kept/kept kill know/knew/known label* lack* last lead/led/led leak* learn leave/left/left lend/lent/lent lengthen lessen let/let/let
  liberate lie/lay/lain/lying lift light limit* line lubricate linger link* list* live load* localize lodge look* loosen lose/lost/lost lower magnify maintain make/made/made manage mandate manifest map* mark* mask* match*
  matter* mature maximize mean/meant/meant measure* mediate meet/met/met merge migrate mimic*/mimicked/mimicked/mimicking minimize mirror* misdiagnose* mislabel misread/misread/misread miss mistake/mistook/mistaken misuse mix mobilize moderate modify modulate monitor* mount mount
  move multiply name* narrow necessitate need* neutralize normalize note* notice* nourish numb number* obey observe obstruct obtain occlude occur offer* offset/offset/offset omit ooze open operate oppose optimize order* originate oust outgrow/outgrew/outgrown
  outlast outweigh overcome/overcame/overcome overestimate overlap* overload* overproduce override/overrode/overridden overwhelm owe oxidize pace* palpate paralyze pass pay/paid/paid peak* penetrate perceive perforate perform permit
  perpetuate persist phosphorylate pick place* plan* play* plug point* polymerize pool* pose possess postpone potentiate practice* precede precipitate preclude predict predispose predominate prefer
  prepare prescribe present preserve press* prevail prevent prick probe* proceed produce profit* progress proliferate prolong promote prompt propagate propose protect prove/proved/proven provide provoke pull pump* punch*
  push put/put/put quantify quench question* quieten quit/quit/quit radiate raise range* rank* reach react reactivate read/read/read reappear reassure rebuild/rebuilt/rebuilt recede receive recognize recommend record* recover recruit recur redirect
  reduce refer refine reflect refuse regain regard regenerate register* regress regulate reinforce reject relapse* relate relax release* relieve rely remain remember remind remit remove render repair* repeat* repel replace replenish
  replicate report* represent repress request* require rescue* resemble reserve reset/reset/reset reshape reside resist resolve respond rest* restore restrain restrict result* resume retain retard retract return* reveal reverse revoke reward ride/rode/ridden
  rid/rid/rid rinse rise*/rose/risen risk* rule* run/ran/run rupture* rinse safeguard sample* saturate save scan* scar* schedule* score* scratch* scrub screen* seal* search* secrete see/saw/seen seek/sought/sought seem select send/sent/sent sense* sensitize separate serve set*/set/set settle
  shape* share* shed/shed/shed shield* shift* shorten show*/showed/shown shrink/shrank/shrunk shut/shut/shut sicken signal* silence* simulate sink/sank/sunk sit/sat/sat slacken sleep*/slept/slept slow slough smoke* smooth soak soften soothe sort* spare speak/spoke/spoken specify speed*/sped/sped spend/spent/spent splint* split*/split/split
  spoil spread*/spread/spread stabilize stage* stain* stand/stood/stood start* state* stave stay steal/stole/stolen stem* stick/stuck/stuck stiffen stimulate sting/stung/stung stop* store* strain* strengthen stress* stretch* strike/struck/struck study* subdivide subside substitute* succeed suffer suffice
  suggest suit summarize supplement* supply* support* suppress surround survive suspect sustain swallow swap swell/swelled/swollen swim/swam/swum switch* synthesize tackle tailor take/took/taken taper target* taste* teach/taught/taught tear*/tore/torn tell/told/told tend
  terminate test* thicken thin think/thought/thought threaten thrive throb tighten tilt time* tingle tire titrate tolerate touch* trace* track* train* transfer* transform translate transmit transplant* transport* trap* travel* treat tremble trigger* try turn* twist*
  uncover unblock unclog undergo/underwent/undergone underlie/underlay/underlain undermine understand/understood/understood undo/undid/undone unfold unmask update* upregulate upset*/upset/upset urge* use* vaccinate validate vanish vary ventilate verify view* visit* visualize vomit* wait* walk* wane want ward warm warn wash* waste* watch* weaken wear/wore/worn
  weigh wheeze* widen withdraw/withdrew/withdrawn withhold/withheld/withheld withstand/withstood/withstood wonder work* worry* worsen wound* write/wrote/written yellow yield
  abstain advocate* steady ban* banish damp implant* refrain moisturize quiet reopen secure shun skip straighten tame tout
  abort ameliorate announce approve argue arouse arrest* blame* capture* categorize clinch combat* connect cripple delineate dismiss eradicate extinguish fend hinge hyperactivate inflict kindle
  license locate lure mitigate overactivate overlook overstimulate plague* quell recheck rekindle scavenge spark* steer stifle subsume supervise tamp tie/tied/tied/tying trouble* unleash wipe
`;
