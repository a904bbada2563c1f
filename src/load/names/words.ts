/** Word lists that tell names of people and places from what only looks like them; all keys are folded (`keyOf`). */
import { wordSet } from '../../titles.ts'

export { HONORIFICS, ROLE_NOUNS, wordSet } from '../../titles.ts'

/** May stand between a person's titles without being one: "former U.S. deputy foreign minister". */
export const ROLE_MODIFIERS = wordSet(`
  former late ex foreign prime special deputy vice acting interim outgoing incoming chief senior junior top lead
  leading then new old first second third defense defence interior finance justice trade energy health education
  transport environment agriculture culture economy labour labor home ministry department army navy air force
  police opposition nationalist military state press general party human rights political civil rebel
  government national security presidential parliamentary congressional federal regional local provincial
  republican democratic conservative liberal labour socialist communist independent veteran fellow permanent
  principal executive managing associate assistant regional international global joint supreme high crown
  science research retired longtime renowned prominent famous celebrated ranking founding cultural royal private public legal
  medical scientific technical chief staff election campaign policy affairs under house senate cabinet council
  committee agency bureau office us uk un eu american british peace humanitarian nuclear climate intelligence
  counterterrorism emergency self-styled hardline moderate islamist kurdish chairman prominent`)

/** Offices any town has: without the full name they say nothing about which Johnson is meant. */
export const LOCAL_ROLES = wordSet(`
  mayor councillor councilor councilman councilwoman alderman sheriff officer detective inspector superintendent
  constable judge justice magistrate professor coach captain doctor pastor priest bishop sergeant sgt corporal cpl
  private lieutenant lt attorney lawyer player teacher manager dean principal`)

/** Verbs that give an utterance its speaker. */
export const SPEECH_VERBS = wordSet(`
  said says say saying told tells tell added adds explained explains argued argues insisted insists claimed claims
  stated states declared declares announced announces warned warns noted notes wrote writes tweeted tweets replied
  replies responded responds asked asks acknowledged acknowledges admitted admits denied denies confirmed confirms
  recalled recalls remarked commented comments concluded concludes stressed stresses emphasized emphasised
  emphasizes reiterated reiterates suggested suggests believes believed thinks thought testified joked quipped
  complained observed urged urges vowed vows promised promises pledged called calls`)

/** Verbs only a government, a team or a person can be the subject of: they make a place a metonym. */
export const ACT_VERBS = wordSet(`
  accuses accused agree agrees agreed ask backs backed back supports supported support opposes opposed oppose
  wants wanted want seeks sought seek plans planned plan hopes hoped hope rejects rejected reject refuses refused
  refuse condemns condemned condemn demands demanded demand blames blamed blame threatens threatened launched
  launches launch sent sends send signed signs sign vetoed vetoes imposed imposes impose invaded invades shot
  deployed deploys continues continued work works aims aimed decided decides offered offers joined joins
  withdrew withdraws pushed pushes considers considered proposed proposes approved approves banned bans expelled
  expels doubles revive revives beat beats thrashed defeated hammered outplayed overcame trailed
  seeking planning preparing considering trying pushing urging backing supporting opposing bombing working`)

/** Stand between a subject and the verb that counts. */
export const AUXILIARIES = wordSet(`
  has have had is are was were will would should must could may might can does do did not also now never still
  already again strongly repeatedly reportedly officially formally first once later then`)

export const DAYS_MONTHS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
  february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec christmas easter ramadan eid spring summer autumn winter today yesterday tomorrow`)

/** Capitalised words that end (or make) the name of an organization, a document or a work, not of a person. */
export const ORG_NOUNS = wordSet(`
  times post observatory center centre government ministry university college school institute institution council
  agency bank press news daily herald tribune journal gazette telegraph guardian observer mirror independent
  magazine review group party front army navy brigade brigades battalion committee commission organization
  organisation association union federation foundation fund court parliament congress senate assembly club
  conference forum summit agreement agreements accord accords convention conventions communique protocol treaty
  process declaration initiative pact plan department office bureau authority administration service services
  corporation company inc corp ltd llc plc co gmbh industries holdings partners associates airlines airways
  motors oil gas energy petroleum pharmaceuticals laboratories labs systems technologies technology software
  television tv radio channel network networks media studios records pictures films museum gallery library theatre
  theater opera orchestra ballet church mosque cathedral temple synagogue hospital clinic infirmary academy
  society trust alliance coalition league network movement campaign resistance state states kingdom republic
  emirate caliphate command corps force forces guard guards regiment division fleet squadron police security
  intelligence embassy consulate mission delegation secretariat board panel tribunal chamber house capitol
  kremlin pentagon watch international amnesty jazeera arabiya sachs stanley fargo chase lynch qaeda nusra haram
  shabaab sham islam hezbollah hamas fein united rovers wanderers albion athletic hotspur fc cf afc city saints
  prize award awards cup championship championships olympics games festival series open marathon derby act bill
  amendment resolution constitution charter doctrine protocol law code clause report survey study index project
  program programme operation war wars revolution uprising spring crisis conflict protests massacre siege battle
  offensive affair scandal times day week month year night street express mail sun star globe standard chronicle
  magistrates reuters bloomberg tech rangers knights tigers lions eagles bulls giants
  enterprise exchange stock markets market securities capital ventures equity insurance financial group airlines
  reserve treasury customs coast minerals metals mining foods shipping logistics telecom steel aerospace electronics
  bulk`)

/** Capitalised words that make the name of a feature or a building: what stands before is not the place itself. */
export const SITE_NOUNS = wordSet(`
  airport avenue street road lane boulevard square bridge dam river lake bay sea ocean strait gulf mountain
  mountains mount hill hills valley desert island islands peninsula cape canal port harbor harbour beach park
  forest garden gardens palace castle tower towers stadium arena auditorium coliseum gymnasium pavilion station terminal building hall plaza mall hotel
  highway freeway crossing gate prison jail camp base storm hurricane typhoon cyclone tropical basin delta plateau airfield county district township heights falls springs`)

/** After `of`, what follows belongs to the name: "Bank of England", "Duke of York", "Islamic State of Iraq". */
export const OF_NOUNS = wordSet(`
  bank university college church institute council voice duke duchess earl count countess marquess baron prince
  princess archbishop bishop treaty battle museum order radio state`)

/** Words that may come before a place name and make it a club, a company or another place. */
export const PLACE_PREFIXES = wordSet(`
  real bayern inter ac fc as atletico dynamo dinamo spartak borussia cska maccabi hapoel olympique sporting racing
  lokomotiv air radio miss captain bank banque new latin papua equatorial fort saint san santa mount lake cape
  little los las`)

/** Capitalised mid-sentence and yet no part of a personal name. */
export const DEMONYMS = wordSet(`
  afghan afghans african africans albanian algerian american americans arab arabs arabic argentine argentinian
  armenian asian asians australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian
  brazilian british briton britons bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese
  christian christians colombian congolese croatian cuban cypriot czech danish dutch eastern ecuadorian egyptian
  english estonian ethiopian european europeans filipino finnish french georgian german germans ghanaian greek
  haitian hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish islamic islamist
  israeli israelis italian jamaican japanese jewish jews jordanian kazakh kenyan korean kosovar kurdish kurds
  kuwaiti kyrgyz latin latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican moldovan
  mongolian montenegrin moroccan muslim muslims nepalese nigerian northern norwegian omani orthodox pakistani
  palestinian palestinians peruvian philippine polish portuguese protestant qatari romanian russian russians
  rwandan saudi scottish senegalese serbian serb shia shiite sikh singaporean slovak slovenian somali southern
  spanish sudanese sunni swedish swiss syrian syrians taiwanese tajik tanzanian thai tibetan tunisian turk turkish
  turks turkmen ugandan ukrainian ukrainians uzbek venezuelan vietnamese welsh western yemeni zimbabwean catholic
  catholics democrat democrats democratic republican republicans tory tories labour conservative communist soviet
  buddhist hindu hindus alawite alawites druze yazidi yazidis houthi houthis north south east west central`)

/** Function words and common sentence openers: a capital on them says nothing. */
export const COMMON = wordSet(`
  the a an this that these those there here it its he she they we you i his her their our your my who whom whose
  which what when where why how if as at by for from in into of off on onto out over per through to toward towards
  under until up upon via with within without and but or nor so yet not no yes all any both each few many more most
  much other another some such only own same than then too very also again against about above across after along
  among around before behind below beneath beside besides between beyond despite down during except inside like
  near outside past since unlike while whereas although though because unless once is are was were be been being
  am do does did has have had having can could may might must shall should will would let lets just even still now
  never ever always often however meanwhile moreover instead indeed perhaps maybe earlier later last next first
  second third one two three four five six seven eight nine ten hundreds thousands millions dozens several every
  everyone nobody none neither either according asked given amid following citing speaking meeting talking
  addressing calling saying told said says say new old former late dear read listen visit photo image file video
  watch share click source sources update updated breaking exclusive opinion analysis editorial comment live
  why whats heres thats dont didnt wont cant isnt im ive well good great thank thanks please sorry ok okay`)

/** Lower-case (or, in headlines, capitalised) words inside a personal name. */
export const PARTICLES = wordSet(`
  al el as ash an ad ar at az de del della di da das do dos du des la le van von der den ter ten zu bin ibn ben bint
  abu abd abdul mac y e bar af av`)

/** Surnames that are also everyday words: they need a title, or a verb only a person takes. */
export const WORD_SURNAMES = wordSet(`
  may ban power rice bush brown black white green gray grey young king queen prince bishop pope cook baker carter
  mason turner walker hunter fisher potter price page stone wood woods hill field fields lake rivers banks
  park parks moon sun day winter summer love hope grace joy rose lily fox wolf bird crow drake swift cash gold
  silver steel major general judge justice earnest sharp strong long short small little best good sweet rich
  wise bright noble holder hunt marsh moore mark marks march august wall walls street gates bell ball battle
  cross church temple house hall rush storm snow frost rain stern blunt burns case chance chase crane ford
  foot hand head law lord marshall miller mills nice pace pitt pole rock rudd sage sands savage short singer
  smart spring deal jobs key stern ward waters way weaver well wells west north south east un xi li he an to so no you mattis`)

/** After a surname, they make the name of a thing: "Trump Tower". Not "Obama administration": that is still Obama. */
export const NAMED_AFTER = wordSet(`
  tower towers foundation library center centre airport university institute school building hotel hotels avenue
  street road square stadium arena prize award awards park organization organisation museum hall bridge act college
  hospital memorial international jr boulevard theatre theater gallery island islands`)

/** Family names that come first: "Wang Yi", "Park Geun-hye". */
export const FAMILY_FIRST = wordSet(`
  kim park choi jung jeong moon ban ri jang hwang cho kang yoon lim han shin kwon seo wang li zhang liu yang huang
  zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan
  yuan cai jiang yu du ye cheng wei su lu ding ren yao lu mao xi nguyen tran pham le
  chung song suh suk seok seong sung oh shim ahn bae baek noh yun ko hong nam min yoo yu ryu geng hua fu lai tsai
  ngo hoang huynh phan vu vo dang bui duong truong trinh dinh doan`)

/** Words that a place follows. */
export const LOCATIVES = wordSet(`
  in at from near to of outside around toward towards between across into via over through within throughout
  inside leaving left visit visited visiting reached reaching entered entering besieged captured seized
  reach reaches leave leaves enter enters visits hit hits struck`)
