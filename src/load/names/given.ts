/** Given names of many languages: a capitalised pair that begins with one is a person unless something says no. */

import { wordSet } from './words.ts'

/** Folded. Names that are everyday words (Will, Mark, Grace) are left out or checked by their place in a sentence. */
export const GIVEN_NAMES = wordSet(`
  aamir aaron abbas abdel abdelaziz abdelfattah abdoulaye abdul abdulla abdullah abdurrahman abe abigail
  abiy abraham abu adam adel adele adil adnan adrian adriana afonso agnes aguila ahmad ahmed ahmet aidan
  aisha aishwarya akihito akira alain alan alassane alastair albert alberto alec alejandro aleksandar
  aleksander aleksandr aleksandra aleksei aleksey alena alenka alessandro alex alexander alexandra alexandre
  alexandria alexei alexey alexis alfonso alfred ali alice alicia alina alison alistair allan allen allison
  alok alon alpha alvaro amal amanda amani amber amelia amina amir amit amitabh amjad amr amrullah amy ana
  anas anastasia anatoly anders andre andrea andreas andrei andrej andres andrew andrey andriy andrzej andy
  angela angelina angus anil anita anjali ankit ann anna annalena anne annette annie anthony antoine anton
  antonia antonin antonio antonis antony anwar aoife april arash ariel arjun arkady armando armin arne
  arnold arseniy arthur artur arturo arun arvind asad asha ashley ashraf ashton asif asma atiku audrey
  august aung austin ava avi avigdor axel ayman azim aziz babak bahman bahram bakir barack barbara barham
  barry bart bartosz barzan bashar basil basir bassma basuki beata beatrice becky behrouz beji bella ben
  benazir benedict benigno benjamin benny benoit bernadette bernard bernd bernie bertrand beth betty beyonce
  bezalel bianca bijan bilawal bill billy binali bjorn blaise bob bobby bogdan bohdan bola boris borut
  bouthaina boyko brad bradley brandon brenda brendan brent brett brian bridget brigitte britney bronislaw
  brooke bruce bruno bryan bulent burak burhan burhanuddin buthaina byron caitlin caleb calvin cameron
  camilla camille carl carla carlo carlos carmen carol carole caroline carolyn carrie cary catherine cathy
  cecilia cedric celia cesar chad charlene charles charlie charlotte chelsea chen cheng cheryl chester
  chimamanda chinua chloe chris christa christian christiane christina christine christof christoph
  christophe christopher chuck ciaran cindy claire clara clare clarence claude claudia claudio clay clement
  cliff clifford clint clive cody colette colin colleen connie connor conor constance constantine corey
  cornelia cory courtney craig cristian cristiano cristina crystal curt curtis cynthia cyril cyrus daisy
  dale damian damien dan dana daniel daniela daniele danielle danilo danny daphne darius dariush darko
  darrell darren darryl daryl dave david dawn dean deb debbie deborah debra declan deepika denis denise
  dennis denzel derek desmond devin devlet diana diane didier diego dieter dilma dimitri dimitris dina
  dinesh dirk dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna doris dorothy
  doug douglas drew duncan dustin dwight dylan eamon earl ed eddie eden edgar edi edith edmund edouard
  eduard eduardo edward edwin ehud eileen ekrem elaine eleanor elena eli elias elijah elisa elisabeth elise
  eliza elizabeth ella ellen elliot elliott ellis elmar elon elsa emad emil emile emilia emilio emily emine
  emma emmanuel emmerson emre enda enrico enrique eric erica erich erik erika erin ernest ernesto ernst
  erwin esther ethan eugene eugenia eva evan evangelos eve evelyn evgeni evgeny evo ewa fabian fabio fadi
  fahad faisal faith faleh farah fares fariba farid farmaajo farouk fatima fatma faure fayez faysal federica
  federico felipe felix ferdinand ferenc fernando fidel filipe fiona florence florian floyd fouad frances
  francesca francesco francis francisco franco francois francoise frank frankie franklin franz fred freddie
  frederic frederick frederik fredrik friedrich fritz fuad fumio gabriel gabriela gabriele gabrielle gadi
  gail gamal gareth gary gavin gebran gemma gene genevieve geoff geoffrey george georges georgia georgina
  gerald geraldine gerard gerd gerhard gerry ghada ghasem ghassan gianni giles gillian gina giorgio giovanni
  giulia giuseppe gladys glen glenn gloria goh goodluck goran gordon gotabaya graeme graham grant greg
  gregor gregory greta gretchen grigory guido guillaume guillermo gulbuddin gunter gunther gus gustav
  gustavo guy gwen hadi hage haidar haider hailemariam hal hamad hamdullah hamid hamza hana hanan hani hank
  hanna hannah hans harald harold harriet harrison harry haruhiko haruki hasan hashim hasina hassan hassane
  hayao hayden hazem heath heather heba hector heidi heiko heinrich heinz hekmat helen helena helene helga
  helle helmut hendrik henri henriette henrik henry herbert herman hermann hevidar hibatullah hifikepunye
  hilary hillary hind hipolito hirohito hiroshi hojatoleslam holly hooman horst hoshyar hosni hossein howard
  hubert huda hugh hugo hulusi hussain hussein huw hyun ian ibrahim ibrahima ida idris idriss igor ihor
  ilham ilya imad iman imelda imran ines ingrid ioannis ira irene irina iris irving iryna isaac isabel
  isabella isabelle isaias ismail israel istvan itamar ivan ivana ivica ivo iyad izzat jaafar jack jackie
  jacob jacqueline jacques jaime jair jake jakob jakub jalal jamal james jamie jan jana jane janet janez
  janice janine janos jared jaroslav jaroslaw jasmine jason jasper javad javier jay jean jeanette jeanne
  jeannie jeff jeffrey jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jesse jessica jesus
  jihad jill jim jimmy jin jo joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joerg
  joern johan johann johanna johannes john johnny joko jomo jon jonas jonathan jordan jorge jorgen jose
  josef joseph josephine josh joshua josip jovenel joy joyce juan juana judith judy julia julian juliana
  julie juliet juliette julio julius jun june junichiro jurgen justin justine jutta jyri kai kamal kamel
  karam karel karen karim karin karina karl karla karolina katarina katarzyna kate katerina katharina
  katherine kathleen kathryn kathy katie katja katrin katrina kay kayla kazuo keiko keir keith kelly kelvin
  kemal kemi ken kenan kendra kenji kenneth kenny kent kenzaburo kenzo kerry ketanji kevin khaled khaleda
  khalid khalifa khalil khawla kieran kim kimberly kirk kirsten kirsty kizza klaus knut kobe kofi konrad
  konstantin krista kristalina kristen kristian kristin kristina kristine krzysztof kumar kurt kwame kwasi
  kyle kylian kyra kyriakos labib lalu lance lara larry lars laszlo latifa laura lauren laurence laurent
  lawrence layal layla lea leah lebron lech lee leigh leila len lena lenin leo leon leonard leonardo leonel
  leonid leroy leslie lev lewis liam liana lidia liesel lilian liliana lillian lina linda lindsay lindsey
  lionel lisa liu liz lloyd logan lois lorenzo loretta lori lorraine lou louay louis louisa louise luay
  lubna luc luca lucas lucia lucian luciana lucy ludwig luigi luis luisa luiz lukas luke lula lutz lydia
  lynn lyse mackenzie macky madeleine maen magda magdalena maggie magnus maha mahathir mahdi maher mahinda
  mahmood mahmoud mahmud maia maithripala majd malala malcolm malek malik mamata mamoun manfred manmohan
  manny manoj manuel manuela mao mara marc marcel marcella marcelo marcia marco marcos marcus margaret
  margarita margot maria mariam marian mariana marianne marie marina marine mario marion marit marjorie mark
  marko markus marlene marta martha martin martina marty marvin marwan mary maryam masha masoud masrour
  massimo mateusz mathew mathias mathieu matt matteo matthew matthias maud maureen maurice mauricio mauro
  max maxim maxime maximilian maya maysa mazen megan megawati mehdi mehmet mel melanie meles melinda melissa
  melvin meral mercedes mette mevlut mia micah michael michaela michal micheal michel michele michelle mick
  miguel mihai mikael mike mikhail mikko milan milena miles milo milorad milos milton mina minh mira miranda
  miriam mirko miroslav mirwais mitch mitchell mithal mitt mohamad mohamed mohammad mohammed mohannad mohsen
  moira molly mona moncef monica monika moqtada morgan moritz moshe mostafa mouaz mouin moussa muammar
  muhammad muhammadu muhammed mukesh muna muqtada murad murat murray musa mustafa mwai mykola myriam myron
  nabih nabil nada nadhim nadia nadine nafisa naftali naji najib najibullah nana nancy naomi naoto narendra
  narges naruhito nasr nasrin nasry nasser natalia natalie natasha nathalie nathan nathaniel naveed nawaf
  nawaz nayef nayib nechirvan neil nelson nestor neville neymar ngozi ngugi niamh nibal nicholas nick nicky
  nicola nicolae nicolas nicole nicos niels nigel nihad nikita nikki niklas nikola nikolai nikolaos nikolas
  nikolay nils nina nirmala nitish nizar nnamdi noah noam noel noor nora norbert norma norman nour nouri
  novak nuala nuno nuri oksana olaf olav ole oleg oleh oleksandr olena olga oliver olivia olivier ollanta
  olusegun omar omer omran oren orla orlando osama osamah oscar oskar osman otto owen pablo paddy padraig
  pamela panos paolo parviz pascal pat patrice patricia patricio patrick patrik patsy patty paul paula
  paulina pauline paulo pavel pavlo pawel pedro peggy pekka penelope penny pep percy perry pervez pete peter
  petr petra petri petro phil philip philipp philippe phillip phyllis pierre pieter pilar piotr polina polly
  prabowo prakash prayuth priti priya priyanka qadri qasem qasim qassem qusai qusay rached rachel radek
  radoslaw raed rafael rafal rafik rafiq raheel rahmatullah rahul raila rainer raj raja rajesh rajiv ralf
  ralph rami ramon ramona ramzan randall randy rania ranil raoul raphael raquel rasha rashid rasmus ratan
  raul ravi ray raymond rebecca recep reem regina reinhard reinhold rekha rena renate rene renee retno
  reuben rex reza rhys riad ricardo riccardo richard rick ricky riek rima rishi rita riyad rob robbie robert
  roberta roberto robin rocco roch rodney rodrigo roger rola roland rolf roman romano ron ronald ronan
  ronnie rory rosa rosalind rosamund rosario rosemary roy ruben rudolf rudy ruhollah rumen rupert russ
  russell ruth ryan saad sabah sabine sabrina sachin saddam sadiq saeb saeed safa sahar sahra saif sajid
  salah salam saleh salem salim sally salma salman salva salvador salvatore salwa sam samantha samar sameh
  samer sami samir samira samuel sandra sandy sanjay sanna sara sarah sascha sasha sassou satoshi saul sauli
  scott sean sebastian sediq segolene selahattin selim selma serena serge sergei sergey sergio serhii serhiy
  seth seymour shabana shadi shahid shane shannon shaquille sharon shaul shaun shawki shawn shehbaz sheila
  shelley sherry shigeru shimon shinzo shirin shirley shmuel siad siamak sibylle sidney siegfried sigmar
  sigrid silke silvia silvio simon simona simone sinead siobhan sirajuddin smriti sofia sofie solomon sonia
  sonja sophia sophie soren soumya sourav spencer staffan stan stanislav stanley stefan stefania stefano
  steffen stella stephan stephane stephanie stephen steve steven stewart stuart subrahmanyam sue suella
  suhail suheir suleiman suleyman sultan sunil susan susana susanna susanne sushma susilo suu suzanne sven
  svetlana sybil sydney sylvain sylvia sylvie tadeusz takeshi tala tamar tamara tamer tammam tania tanja
  tanya tara taras tarek tareq tariq taro tatiana tatyana tawfiq taylor tayyip ted tedros tendai terence
  teresa teri terry thabo thaer thaksin thea thein theo theodor theodore theresa therese therèse thierry
  thomas thor tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tomislav tommy toni tony
  torsten tracey tracy traian travis trevor tristan troy tyler tzipi uday uhuru ulf ulrich ulrike umar
  umberto ursula usain usha uwe vaclav vadim valentin valentina valeria valerie valeriy valery vanessa venus
  vera verena vernon veronica veronika vicente victor victoria vijay vikram viktor viktoria vince vincent
  vincenzo viola violeta virat virginia virginie vitali vitaly vittorio vivian viviane vivien vladimir
  vladislav volker volodymyr vyacheslav wael waleed wali walid walter wanda warren wassim wayne wendy werner
  wes wesley whitney wilfred wilhelm will willem william willie willy wilson winnie winston wojciech wole
  wolfgang xavier xiomara yael yahya yair yana yanis yannick yannis yara yasin yasir yasmin yasser yazan
  yehuda yemi yevgeny yingluck yitzhak yoav yoko yolanda yosef yoshihide youssef yoweri yuki yukio yulia
  yuri yuriy yury yusuf yves yvette yvonne zabihullah zac zach zachary zaher zahra zainab zaki zalmay zara
  zbigniew zeid zeina zeinab zelda zhang zia ziad zinedine zoe zoran zsolt zuhair zulfikar zuzana zvi`)

/** Words a spelling is brought to before names are compared: many Latin spellings of one Arabic or Russian name. */
const VARIANTS: Record<string, string> = {
  sergei: 'sergey serguei sergej',
  alexander: 'aleksandr alexandr aleksander alexandre',
  alexei: 'alexey aleksei aleksey alexej',
  dmitry: 'dmitri dmitriy dimitri dmitrij',
  andrei: 'andrey andrej',
  nikolai: 'nikolay nikolaj',
  yuri: 'yury yuriy iouri juri',
  vitaly: 'vitali vitaliy vitalii',
  gennady: 'gennadi gennadiy gennadii',
  evgeny: 'yevgeny yevgeni evgeni evgeniy yevgeniy',
  vladimir: 'wladimir',
  mohammed: 'mohammad muhammad mohamed mohamad muhammed mohamet',
  ahmed: 'ahmad',
  hussein: 'hussain husain husayn hossein hosein',
  hassan: 'hasan hassane',
  mahmoud: 'mahmud mahmood',
  khaled: 'khalid',
  abdullah: 'abdallah abdulla',
  abdulrahman: 'abdelrahman abdurrahman abdurahman',
  yousef: 'yusuf youssef yusef yousuf',
  haider: 'haidar hayder haydar',
  ibrahim: 'ebrahim',
  saeed: 'said saeid sayed',
  al: 'el',
}
const CANONICAL = new Map(
  Object.entries(VARIANTS).flatMap(([to, from]) => from.split(' ').map((word) => [word, to] as const)),
)

/** The spelling under which a folded word is looked up. */
export function canonical(key: string): string {
  return CANONICAL.get(key) ?? key
}
