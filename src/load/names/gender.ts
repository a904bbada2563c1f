/** Whether a given name is a woman's or a man's, for telling whom "he" and "she" mean. */

import { GIVEN_NAMES } from './given.ts'
import { wordSet } from './words.ts'

/** Women's names that do not end in -a. */
const FEMALE = wordSet(`
  aaliyah abeer abigail abir adaobi adele agnes aileen aimee aine ainsley aisling alice alison amal amber amelie amy
  angelique anjali anke ann annabelle annalise anne anneliese annemarie annette annie antje aoife april areej arlene
  aseel astrid audrey aung aurelie axelle beatrice beatriz becky bernadette beth bethany betsey betsy betty beverley
  beverly beyonce bintou birgit blanche blessing blythe bongiwe bonnie brandi bree bridget bridie brigitte britney
  brittany bronwyn brooke busisiwe caitlin caitlyn camille caoimhe carly carmen carol carole caroline carolyn carrie
  carys catherine cathleen cathy cecile cecily celeste celine chantal chantelle charlene charlize charlotte cherie
  cheryl cheyenne chloe chrissy christiane christine cindy cissy claire clare clementine colette colleen connie
  coralie corinne crystal dagmar daisy danielle daphne darlene dawn deanne debbie deborah deidre deirdre denise
  desiree diane dinah dionne dolly dolores dominique doreen doris dorothy edith eileen elaine eleanor elene eliane
  elisabeth elise elizabeth elke elle ellen ellie elly elodie eloise elsie elspeth emilie emily emine emmy enid erin
  ernestine esme essie estelle esther eunice evangeline eve eveline evelyn evie fabienne faith fay faye felicity
  fleur florence folake frances francine francoise funmi gabrielle gail gayle genevieve georgie geraldine germaine
  gertrude ghadeer ghislaine ginny gisele giselle gladys grace grainne gretchen gwen gwendolyn gwyneth gwynne hadley
  halimah hallie hanadi hanan hannah hanne harriet hayley hazel heather heidi helen helene heloise hend henriette
  hermione hettie hilary hillary hind hollie holly hope hortense ianthe ify ilhan imogen inas ines inge ingeborg
  ingrid irene iris isabel isabelle ivette izzy jaclyn jacqueline jade janae jane janelle janet janice janie janine
  jasmine jayne jeanette jeanie jeanine jeanne jeannette jeannie jen jenelle jenifer jenni jennie jennifer jenny jeri
  jill joan joanne jocelyn jodie jolene josee josephine josie joy joyce judi judith judy juliane julianne julie
  juliet juliette june justine kaitlyn karen karin karine karoline kate katelyn kath katharine katherine kathi kathie
  kathleen kathrin kathryn kathy kati katie katrin katrine katy kay kaylee kayleigh keely kelly kersti ketanji
  khadijah khanyi khloe kim kimberley kimberly kirsi kirsten kirstie kirsty kitty kristen kristin kristine kristy
  laraine laure laureen lauren laurie leann leanne leeann leilani lenore leonie lerato leslie leymah lianne liese
  lili lilian liliane lillian lilly lily lindiwe lindsay linn lisbeth lise lisette liv liz lizbeth lizzie lizzy lois
  loraine lorelei lori lorraine lottie louise luann lucie lucienne lucille lucy luise lupe lyndsay lynette lynne
  maddie maddison maddy madeleine madeline madelyn mae maeve magali magdalene maggie mairead maisie malak malalai
  malene mallory mamie manal mandy marceline marcelle marcie margaret margarete marge margery margie margot margrethe
  marguerite mari mariah mariam marian marianne marichuy marie marielle marilyn marine marjorie marjory marlene
  marnie mary maryam maryann maryanne maryse mathilde matilde maude maureen maxine may maysoon mbali megan mei meike
  melanie meredith mette michaele michele micheline michelle mildred millicent millie mimi mindy minnie mireille
  miriam missy mitzi molly monique morgane muriel myriam myrtle nadine nahid naledi nancy nanette naomi narges
  nasreen natalie nathalie nazanin nazli nellie nesrine nettie neve ngele ngozi niamh nichole nicole nicolette nihad
  nikki ninette nisreen njeri noelle noemi nompumelelo noor norah noreen nour odette odile oprah orlaith pascale
  patsy pattie patty paulette pauline peggy penny pernille phoebe phumzile phyllis pilar piper polly poppy precious
  preethi preeti priti rachel rachelle raquel rashmi rebekah reem regine renae renate renee rhiannon rim rochelle
  rohini romy rosalie rosalind rosalyn rosanne rose roseanne roselyn rosemarie rosemary rosie roslyn roxane roxanne
  ruby ruth sabine sade sadie sahar sakhile salam sally salome sanae sandi sandrine saoirse sarah sarai segolene
  selene severine shalini shanice sharleen sharon shelley shereen sheri sherri sherry shireen shirley shruti sibylle
  sidonie signe sigourney sigrid silje silke silviane sindisiwe sinead siobhan siti smriti sofie solange soledad
  sonali sophie sophy stacey stefanie steffi stephanie sue sunny susan susann susannah susanne susie suzanne suzette
  suzy swati sylvie tamar tammy temitope teri terri thandi thandiwe therese thuli tiffany tillie tove tracey traci
  tracy trudy tulsi tzipi ulrike ute valarie valerie vashti veronique vicki vicky victoire vigdis virginie vivian
  viviane vivien vivienne wangari wendi wendy winifred winnie yasmeen yasmin yasmine yolande yvette yvonne zadie
  zainab zandile zanele zareen zeinab zoe zoey`)

/** Men's names that end in -a. */
const MALE = wordSet(`
  abdalla abdulla ademola adeola aditya ajinkya akira attila baba babagana baraka bela chika chima chinua chuka
  chukwuemeka columba damilola demba devendra donnacha elia elisha emeka enda ezra gianluca gotabaya hamsa hamza
  haruna hosea humza ibrahima idrissa ilia ilya isa isaka issa jitendra joseba joshua juda juma jumma kasra kazuya
  kenta kenyatta khalifa kosta krishna kwabena luca luka mahendra maithripala mamuka mandla mattia mirza mischa misha
  mojtaba moqtada mostafa moussa moustafa mulugeta muqtada murtaza musa mustafa mustapha mwita mykola nagendra nanda
  narendra nemanja nima osama oussama pasha pekka rafa raila raja rajendra rama ravindra reza roma ryota sacha shiva
  shuja siddhartha siya siyabonga slava soma soumitra surendra surya taha takuya tatsuya tawanda temba tetsuya themba
  uchenna uzodinma yahya yasha yaya yehia yehuda yoshua zakaria zola`)

/** Borne by both. */
const EITHER = wordSet(`
  alex alexis andrea ariel ashanti avery bailey blair carey casey charlie devon eden emerson finley frankie harley
  harper ira jaime jamie jan jean jess jo jody jordan jyoti kendall kerri kerry kiran lou lynn mackenzie marion mel
  merle micah mickey morgan nana nicky noa ola parker pat peyton quinn reese remy riley robin rowan sandy sascha
  sasha shannon shawn shay shelby skyler stevie sydney taylor toni val willie`)

/** The gender that a folded given name tells: 'f', 'm', or null where it is borne by both or in no list. */
export function genderOfGiven(name: string): 'm' | 'f' | null {
  if (EITHER.has(name)) return null
  if (FEMALE.has(name)) return 'f'
  if (!GIVEN_NAMES.has(name)) return null
  return name.endsWith('a') && !MALE.has(name) ? 'f' : 'm'
}
