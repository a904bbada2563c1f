/** Given names of many languages: a capitalised pair that begins with one is a person unless something says no. */

import { wordSet } from './words.ts'

/** Folded. Names that are everyday words (Will, Mark, Grace) are left out or checked by their place in a sentence. */
export const GIVEN_NAMES = wordSet(`
  aaliyah aamir aaron abbas abdel abdelaziz abdelfattah abdi abdikadir abdirahman abdoul abdoulaye abdul
  abdulai abdulkarim abdulla abdullah abdulrasheed abdurrahman abe abena abhijit abhishek abigail abimbola
  abiola abiy abraham abu abubakar achim ada adam adama adamu adaobi addison adebayo adel adele ademola adeola
  adil aditi aditya adjoa adnan adolfo adrian adriana adriano afonso agata agnes agnieszka aguila agustin
  ahmad ahmed ahmet ahsan aidan aiden aileen aimee aine aino ainsley aisha aishwarya aisling aitor ajay
  ajinkya ajit akbar akhilesh aki akihiro akihito akin akinwumi akira akosua akshay akua alaa alain alan alana
  alanna alasdair alassane alastair alba albert alberto albie alden aldo alec alejandra alejandro aleksandar
  aleksander aleksandr aleksandra aleksandre aleksei aleksey alena alenka alessandra alessandro alessia alex
  alexa alexander alexandra alexandre alexandria alexandros alexandru alexei alexey alexia alexis alfie
  alfonso alfred alfredo algirdas ali alia alice alicia alina alisha alisher alison alistair alla allan
  allegra allen allison alma alok alon aloysius alpha alphonse alvaro alvin alyssa amadou amal amanda amani
  amanpreet amara amarinder amarjit amber ambrose ameer amelia amelie amin amina aminata aminu amir amit
  amitabh amitav amjad amos amparo amr amrullah amy ana anahit anand anas anastasia anastasiia anatoliy
  anatoly anders andre andrea andreas andreea andrei andrej andres andrew andrey andriy andrzej andy aneurin
  angel angela angelina angelique angelo angus anh anika anil anirudh anish anita anja anjali anju anke ankit
  ann anna annabel annabelle annalena annalise annastacia anne anneliese annemarie annette annie annika ansel
  anselm anthea anthony antje antoine anton antonia antonin antonio antonis antony antti anu anupam anurag
  anwar aoife appolinaire april arash archie aretha ariana arianna ariel arif arjen arjun arkady arlene armand
  armando armen armin arnaud arne arno arnold aroldis arron arsen arsene arseniy artem arthur artur arturo
  artyom arun arvid arvind aryna asad asaf asghar asha ashanti ashish ashley ashok ashraf ashton ashwini asif
  aslam aslan asle asma astrid athena atiku atiq atsuko attila aubrey audrey august augusto aung aurelie
  aurora austin ava avery avi avigdor avinash axar axel axelle ayaan ayanna ayesha ayman ayo ayodele azadeh
  azim aziz azmin baba babagana babajide babak babar babatunde badr bahman bahram baijayant bailey bakir
  balint baltasar balwinder bao barack baraka barbara barham barnaby barney barrett barry bart bartholomew
  bartolomeo bartosz barzan bashar bashir basil basir bassam bassma bastian basuki bayard beata beatrice becca
  becky behrouz beji bela belinda bella ben benazir benedetta benedict benedikt benigno benita benjamin benji
  bennett benny benoit benson benyamin berit bernadette bernard bernardo bernd bernie berta bertha bertie
  bertrand beryl bess beth bethan bethany betsey betsy bettina betty beverley beverly beyonce bezalel bharat
  bhupinder bianca bibi bijan bilawal bill billie billy binali biniam birgit bishal bjarne bjorn blair blaise
  blake blanca blanche blythe bob bobbi bobby bogdan bohdan bola bolaji boniface bonnie boris borut bouthaina
  boyko brad braden bradford bradley brady branden brandin brandon branko braulio brayden breanna bree brenda
  brendan brendon brenna brent brett brian brianna bridget bridie brigid brigitte britney britt brittany brock
  brody bronislaw bronte bronwyn brooke bruce bruna bruno bryan bryce bryn bryony bukola bulent burak burhan
  burhanuddin buthaina byron byung caetano caio caitlin caitlyn caleb callie callum calum calvin cameron
  camila camilla camille camillo camilo candace candice caoimhe carey cari carina caris carissa carl carla
  carlo carlos carlota carlton carly carmelo carmen carmine carol carole caroline carolyn carrick carrie
  carsten cary casey casper cassandra cassidy cassie catalina cate caterina cathal catherine cathleen cathy
  catriona cecil cecile cecilia cecily cedric celeste celia celine celso cesar cesare chad chadwick chaim
  chandler chandra chandrika chantal chantelle charleen charlene charles charlette charli charlie charlize
  charlotte chas chasten chaya chelsea chelsie chen cheng cherie cherish cheryl chester cheteshwar cheyenne
  chiara chidi chidimma chika chima chimamanda chimezie chinedu chinonso chinua chioma chloe chris chrissy
  christa christian christiane christina christine christof christoph christophe christopher chrystia chuck
  chuka chukwuemeka cian ciara ciaran cillian cindi cindy cissy claire clara clare clarence clarissa claude
  claudia claudio claus clay clem clement clementine cleo cliff clifford clifton clint clive clyde cody coen
  colby cole coleen colette colin colleen colman colum columba conall conan connie connor conor conrad
  constance constantine consuelo coralie corbin cordelia coretta corey corin corinna corinne cormac cornelia
  cornelius corrie cory cosima costas courtney craig cressida crispin cristian cristiano cristina cristobal
  cristopher crystal cuauhtemoc curt curtis cuthbert cynthia cyril cyrille cyrus dabney dafydd dag dagmar
  dahlia daiki daisuke daisy dale dalia dalibor damian damiano damien damilola damon dan dana dane dangelo
  dani danica danie daniel daniela daniele danielle danika danilo danny dante danyal dao daphna daphne dara
  darcey darcy darin dario darius dariush dariusz darko darlene darnell darrel darrell darren darrin darron
  darryl darwin daryl daryn dasha dashiell dave davey davi david davide davina davine dawid dawn dax dayo dean
  deandre deangelo deanna deanne deb debbie deborah debra declan dee deedee deena deepa deepak deepika deidre
  deirdre dejan deji delia delilah della delroy demba demetri demetrius demi demis denis denise deniz dennie
  dennis denys denzel deontay derek derrek derrick des desiree desmond devendra devi devin devlet devonte
  dewayne dewi dexter dhananjay dhruv diallo diana diane dick didier diederik diego dieter dieudonne digby
  dilip dilma dilshod dimitar dimitra dimitri dimitrios dimitris dina dinah dinara dinesh dion dionne dipak
  dipika dirk divya djibril dmitri dmitrii dmitriy dmitry dmytro dobrica dolly dolores dom domenico domingo
  dominic dominica dominik dominique don donal donald donatella donna donnacha donnie donny donovan donte dora
  doreen dorian dorina doris dorota dorothea dorothy doug dougal dougie douglas draymond drazen drew driss
  dumisani duncan dusan dustin dwayne dwight dwyane dyfed dylan dylon eamon eamonn earl earvin easton ebba
  ebenezer ebrahim ed eda eddie edel eden edgar edi edin edison edita edith edmund edna edouard edson eduard
  eduardo eduards edward edwin edwina edyta efe efrain egle egon ehud eileen eilidh einar eirik ekaterina
  ekene ekrem ela elad elaf elaina elaine elana eldar eleanor elena elene eleni eleonora elham eli elia eliane
  elias elicia elie elijah elin elina elio eliot elisa elisabeth elise elisha elissa eliza elizabeth elke ella
  elle ellen ellie elliot elliott ellis elly elmar elodie eloise elon elpidio elsa elsie elspeth elton elvin
  elvira elvis elyse emad emanuel emanuele emeka emerson emery emiko emil emile emilia emiliano emilio emily
  emin emine emir emma emmanuel emmerson emmet emmett emmy emre encarnacion enda ender endre engin enid eniko
  enoch enock enrico enrique enzo eoghan eoin ephraim erez eric erica erich erik erika erin erlend erling
  ernest ernestine ernesto ernie ernst errol ervin erwin eryn esmail esme esmeralda espen esperanza essam
  essie esteban estela estelle esther ethan ethel etienne ettore eugen eugene eugenia eunice eusebio eva evan
  evandro evangeline evangelos eve evelina eveline evelyn everett everton evgeni evgeny evie evo ewa ewan ewen
  eyad eyal ezekiel ezequiel ezra fabian fabiana fabienne fabio fabiola fabrice fabrizio fadi faf fahad
  fahmida faisal faith faizan fakhar faleh fanny farah farai fares farhan fariba farid farida farmaajo farooq
  farouk farrah farrukh fatemeh fatima fatma fatou fatoumata faure fausto fay faye fayez faysal federica
  federico fedor feleknas felicia felicien felicity felipe felisa felix femi fenella feodor ferdinand
  ferdinando ferenc fergal fergus fern fernanda fernando ferran festus fidel fikile filipe filippa filippo
  finlay finley finn finneas finnian fiona fionn fionnuala flavia flavio fleur flora florence florentina
  florentino florian floyd flynn folake forrest fouad fran franc frances francesca francesco francine francis
  francisco franck franco francois francoise frank frankie franklin frantisek franz franziska fraser fred
  freda freddie freddy frederic frederica frederick frederik fredrick fredrik freja freya frida frieda
  friederike friedrich fritz fuad fumiko fumio funke funmi gabe gabriel gabriela gabriele gabrielle gaby gadi
  gael gaetan gaetano gage gaia gail galen galina gamal ganesh gareth garret garrett garrick garry garth gary
  gaspard gaston gaurav gauri gautam gavin gavriel gayle gebran ged gemma genaro gene genevieve gennady
  gennaro geoff geoffrey geordie george georges georgi georgia georgiana georgie georgina georgios geraint
  gerald geraldine geralt gerard gerd gerhard geri germaine gerrard gerrit gerry gershon gert gertrude ghada
  ghasem ghassan ghislaine gia giancarlo gianluca gianluigi gianna gianni gideon gil gilad gilberto gilda
  giles gillian gina ginny gino giorgia giorgio giovanna giovanni giselle gita gitta giulia giuliana giuliano
  giulio giuseppe gladys gleb glen glenda glenn glenys gloria godfrey godwin goh golda gonzalo goodluck gopal
  goran gordie gordon gotabaya govind graca grace gracie grady graeme graham grainne grant grayson graziano
  greer greg gregg gregor gregorio gregory greig greta gretchen griff griffin grigory griselda gudrun
  guglielmo guido guilherme guillaume guillem guillermo gulbuddin gulnara gunilla gunnar gunter gunther
  gurinder gurpreet gus gustaf gustav gustave gustavo guto guy gwen gwendolyn gwenllian gwilym gwyn gwyneth
  gwynne habib habiba hadi hadiza hadley hafiz hafsa hage haidar haider hailemariam haim hakan hakeem hakim
  hal halima halimah halle halley hallie hamad hamdullah hamed hamid hamish hammad hamoud hamsa hamza hana
  hanan hani hanif hank hanna hannah hanne hannes hannibal hanno hans hansjorg harald harbhajan hardik haresh
  hari haris harish harjit harley harmanpreet harold harper harpreet harriet harris harrison harry harsh
  harsha harshil haruhiko haruka haruki haruna haruto harvey hasan hashim hasina hasnain hassan hassane hattie
  haya hayao hayat haydee hayden hayley hazel hazem heath heather heba hector hedda hedley hedwig heidi heikki
  heiko heinrich heinz heitor hekmat hela helder helen helena helene helga helle helmi helmut heloise hemant
  hendrick hendrik henri henrietta henriette henrik henrique henry henrys herbert herbie heriberto herman
  hermann hermes herminia hermione hernan herta hettie hevidar hibatullah hideki hideo hifikepunye hilary
  hillary hind hipolito hirohito hiroki hiroko hiroshi hiroyuki hisham hitoshi hojatoleslam hollie holly homa
  homer hooman horace horacio horst hortense hosea hoshyar hosni hossein houda hovik howard hristo hsiao
  hubert hubertus huda hugh hughie hugo hulusi huma humberto humphrey humza hussain hussam hussein huw
  hyacinth hyun iain ian ianthe ibrahim ibrahima ibtisam ichiro ida idan idir idowu idris idriss idrissa ieuan
  ife ifeanyi ifeoma iga ignacio ignatius ignazio igor ihor ikechukwu iker ilan ilana ilaria ildar ilham ilhan
  ilia iliana ilias ilie ilona ilya ilze imad iman imani imelda immanuel imogen imran ina inaki inam indira
  indra ines inga inge ingeborg ingo ingrid inigo inna ioan ioana ioannis iolanda iole iona ionut ira irakli
  iram irena irene irfan irina iris irma irvin irvine irving irwin iryna isa isaac isaak isabel isabela
  isabella isabelle isadora isaiah isaias isatou isha ishant isiah isidro isla ismael ismail isobel israel
  issa issam isser istvan italo itamar ito itzhak iulia iva ivan ivana ivanka ivar ivette ivica ivo ivona
  ivonne iwan iwona iyad izabela izzat izzy jaafar jabari jabir jacek jaci jacinda jacinta jack jackie jaclyn
  jacob jacobo jacoby jacqueline jacques jada jade jaden jadwiga jagdeep jagmeet jahangir jai jaime jair jairo
  jake jakob jakub jalal jaleel jalen jamaal jamal jamar jameel jamel james jameson jamie jamil jamila jamison
  jan jana janae jane janelle janet janez janice janie janine janis janiya jann janna janne jannie jannik
  janno janos janusz jared jarek jarett jarmila jarno jaromir jaroslav jaroslaw jarrad jarred jarret jarrett
  jarrod jarvis jasmin jasmina jasmine jason jasper jaspreet jasprit jassim javad javed javier javon jaxon
  jaxson jay jaya jayanta jayden jaylen jayme jayne jayson jazmin jean jeanette jeanie jeanine jeanne
  jeannette jeannie jeb jed jedediah jeff jefferson jeffery jeffrey jehan jelena jemima jemma jen jena jenelle
  jenifer jenna jenni jennie jennifer jenny jens jerald jeremiah jeremias jeremy jeri jermaine jerome jeronimo
  jerri jerrod jerry jesper jess jesse jessica jessie jesus jihad jill jillian jim jimena jimi jimmie jimmy
  jin jiri jitendra jiwon jo joachim joakim joan joana joann joanna joanne joao joaquim joaquin jocelyn jochen
  jodi jodie jody joe joel joelle joerg joern joey jofra johan johann johanna johannes john johnathan
  johnathon johnnie johnny jojo joko jolanta jolene jomo jon jonah jonas jonathan jonathon jong joni jonny
  joost joran jordan jordana jordi jordy jordyn jorg jorge jorgen jose josee josef josefa josefina joseph
  josephine josh joshua josiah josie josip joss josue jovan jovana jovenel joy joyce jozef jozsef juan juana
  juanita juda judah judd jude judi judith judy juergen juha juho jules julia julian juliana juliane julianna
  julianne julie julien juliet juliette julio julissa julius jun june junichi junichiro junior juno jure
  jurgen juri jussi justin justina justine justus jutta jyoti jyri kaan kabir kacper kaden kagiso kai kaia
  kaiden kaitlin kaitlyn kaja kajsa kalani kaleb kali kalpana kalyan kamal kamala kamaran kamel kamil kamila
  kamran kandace kane kannan kapil kara karam karan kareem karel karen kari karim karima karin karina karine
  karl karla karly karol karolina karoline karsten karthik karyn kashif kasia kasim kasper kasra kassie kassym
  kat katalin katarina katarzyna kate katelyn katerina katey kath katharina katharine katherine kathi kathie
  kathleen kathrin kathryn kathy kati katia katie katina katja katrin katrina katrine katy katya kay kaya
  kayla kaylee kayleigh kaz kazem kazimierz kazuki kazuo kazuya keanu kedar keechant keegan keely keenan keiko
  keir keira keisha keith kelechi kellen kelli kellie kelly kelsey kelvin kemal kemi ken kenan kendall kendra
  kendrick kenichi kenji kenneth kenny kensuke kent kenta kenton kenyatta kenzaburo kenzo keren keri kerri
  kerrie kerry kerstin keshia ketanji keven kevin keyshawn khadija khaled khaleda khalid khalifa khalil
  khalilou khanh khanyi khawla khizr khloe khurram khushboo kia kiara kiaran kieran kieron kiersten kiki kiley
  kilian kim kimberley kimberly kimi kimiko kimmy kiona kira kiran kiren kirill kirk kirsi kirsten kirstie
  kirstin kirsty kishore kitty kivanc kiyoshi kizza kjell klara klaus klay klemens knut kobe kobi kody kofi
  koji kolinda komal konrad konstantin konstantina konstantinos kora korey kori kosta kostas kourtney kris
  krish krishan krishna krishnan krista kristalina kristen kristi kristian kristiina kristijan kristin
  kristina kristine kristof kristofer kristoffer kristy krunal krystal krystian krystle krystyna krzysztof
  ksenia kseniya kuldeep kulwinder kumar kumi kunal kurt kwabena kwaku kwame kwasi kwesi kyla kyle kylian
  kylie kyra kyriakos kyrie kyung labib lacey lachlan ladislav laetitia laila lakisha lakshmi lal lalit lalita
  lalu lama lamar lambert lamin lamont lana lance landon laney lanre lara laraine larissa larry lars larysa
  lashawn lasith lasse laszlo latasha latifa latisha latonya latoya latrell laura laure laureen lauren
  laurence laurent laurentiu lauri laurie lauryn lavinia lavrenty lawrence layal layla layne lazar lazaro
  lazarus lea leah leandra leandro leann leanna leanne lebron lech lee leeann leela leena lefteris lefty leif
  leigh leila leilani lela leland lelia lemuel len lena leni lenin lennart lennie lenny lenora lenore leo leon
  leona leonard leonardo leone leonel leonid leonie leonor leonora leopold leopoldo leora leray leroy lesia
  lesley leslie lester leszek leticia letitia letizia letlhogonolo lev levent levi levon lewin lewis lexi
  lexie leyla leymah lia liam liana lianne lidia liese liesel lieselotte lila lili lilia lilian liliana
  liliane lilit lillian lillie lilly lina linda linden lindiwe lindsay lindsey lindy linn linnea lino linus
  linwood lionel lior lisa lisbeth lise lisette liu liudmila liv livia liz liza lizbeth lizette lizzie lizzy
  llewellyn lloyd logan loic lois lola lolita lon lonnie lora loraine lorcan loreen lorelei loren lorena
  lorenzo loretta lori lorie lorin lorna lorne lorraine lorrie lothar lottie lou louay louis louisa louise
  loulou lowell loyd luan luana luann luanne luay lubna luc luca lucas lucia lucian luciana luciano lucie
  lucien lucienne lucila lucille lucinda lucio lucius lucrezia lucy ludmila ludmilla ludovic ludvig ludwig
  luella luigi luis luisa luise luiz luka lukas lukasz luke lula lulu lupe luther lutz luz lydia lyle lyman
  lynda lyndon lyndsay lyndsey lynette lynn lynne lynsey lyse lyubov lyudmila maarten maasoud mabel macarena
  mackenzie macky macy madalyn maddie maddison maddy madelaine madeleine madeline madelyn madhav madhu madhur
  madhuri madina madison madonna mads mae maen maeve magali magda magdalena magdalene maggie magne magnus maha
  mahalia mahamadou mahamat mahathir mahbub mahdi mahela mahendra maher mahesh mahin mahinda mahira mahmood
  mahmoud mahmud mahsa mai maia maida maik mairead maisie maithripala maja majd majed majid makayla makenzie
  makoto maksim maksym malachi malala malalai malcolm malek malene malgorzata mali malia malik malika malin
  malini mallory malvin mamadou mamata mamdouh mamie mamoon mamoun mamuka mandeep mandi mandla mandy manfred
  mangala mani manish manisha manjit manju manmohan manny mano manoj manon manpreet mansoor mansour mansur
  manu manuel manuela manus mao mara marat marc marcel marcela marcelina marceline marcella marcelle marcello
  marcelo marci marcia marciano marcie marcin marcio marco marcos marcus marcy marek margaret margareta
  margarete margarita margaux marge margery margie margit margo margot margret margrethe marguerite mari maria
  mariah mariam mariama mariamne marian mariana mariann marianna marianne mariano maribel maribeth marichuy
  marie mariel mariela marielle marietta marijana marika mariko marilia marilou marilyn marilynn marina marine
  mario marion maris marisa marisela marisha mariska marisol marissa marit marita maritza mariusz mariya
  marjan marjorie mark marko markus marla marlee marlena marlene marley marlin marlo marlon marlyn marnie
  marquis marquise marquita marsha marshall marta martha marti martijn martin martina martine martinus marty
  martyn martyna marvin marwa marwan mary marya maryam maryann maryanne marybeth maryellen maryia maryjane
  marylou maryse marzena masaaki masahiro masaki masako masanori masashi masato masayoshi masha mason masood
  masoud masrour massimiliano massimo mat mateo mateus mateusz mathew mathias mathieu mathilda mathilde mathis
  matias matilda matilde matko mats matt matteo matthaus matthew matthias matthieu matti mattia mattie matty
  matvei maud maude maura maureen maurice mauricio maurizio mauro maurya mavis max maxence maxim maxima maxime
  maximilian maximiliano maximo maxine maxwell maya mayank maynard mayra maysa mayu mazen mbali meena meera
  meg megan megawati meghan meghna mehdi mehmet mehrdad mehul mei meike meir mekhi mel melania melanie melba
  melchior meles melina melinda melisa melissa mellissa melvin melvyn meral mercedes meredith meriam meriem
  merlin merrick merrill merritt merv mervyn meryem meryl meseret mesut metin metta mette mevlut mia micaela
  micah michael michaela michail michal michala micheal michel michela michele micheline michelle michiko mick
  mickey micky miguel mihaela mihai mihail mihaly mijail mika mikael mikaela mikaila mikayla mike mikel mikey
  mikhail miki mikkel mikko miklos mila milad milagros milan milana milburn mildred milena miles miley milica
  milla millard millicent millie milly milo milorad milos miloslav milosz milton mimi mina mindaugas mindy
  minh minna minnie mira mirabel miral miranda mirco mireille mirela mirella mireya miri miriam mirjam mirjana
  mirko miro miron miroslav miroslava miroslaw mirwais mirza misbah mischa misha missy mitch mitchel mitchell
  mithal mitra mitsuko mitt mitzi moana modou moe moeen mohamad mohamadou mohamed mohammad mohammed mohan
  mohana mohannad mohit mohsen mohsin moira moises moishe mojca mojtaba molly momodou momoko mona moncef
  monica monika monique monir monroe monte montserrat monty moqtada mordechai morgan morgane moritz morley
  morris mort morten morton moses moshe mostafa mouaz mouin mounir moussa moustafa muammar muazu mubarak
  mudassar mugur muhammad muhammadu muhammed muhannad muhsin mukesh mukhtar mukul mulugeta muna munaf mungo
  munir munira munzer muqtada murad murali murat muriel murray murtaza musa mushfiqur mustafa mustapha muthoni
  muttiah mwai mya mychal mykhailo mykola myles myra myriam myrna myron myrtle mysie naama nabih nabil nabila
  nacho nada nadav nadeem nader nadezhda nadhim nadia nadim nadine nadir nadiya nadja nadya naeem nafeesa
  nafisa naftali nagendra naguib nahed nahid nahum naila naima nain naja naji najib najibullah najla najma
  najwa nana nance nancy nanda nandini nandita nanette nani naoki naoko naomi naoto narayan narcisa narcisse
  narelle narendra naresh narges nariman narine naruhito nasir nasr nasreen nasrin nasry nasser nassim
  nastassja nat natalia natalie nataliya natalya natasa natascha natasha nate nathalia nathalie nathan
  nathaniel nathif natividad naveed naveen navid navin navneet nawaf nawal nawaz nayef nayib nazanin nazar
  nazir nazli neal nechirvan ned neda neelam neena neera neeraj nefertiti neha nehal nehemiah neil neill nel
  nela nelda nelia nell nella nelle nellie nelly nelson nemanja nena nerea nereida nestor neta netta nettie
  neve nevena neville nevin neya neymar ngozi ngugi nia niall niamh nibal nicanor niccolo nichelle nichol
  nicholas nichole nick nicki nickie nicklas nicky nico nicol nicola nicolae nicolai nicolas nicolaus nicole
  nicoleta nicolette nicolo nicos niels nigel nihad nihal nik nika nikhil niki nikita nikki niklas niko nikola
  nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolina nikos nila niles nils nilufar nima nina ninette
  nino nir nira niraj niranjan nirmala nirupama nisha nissim nita nitin nitish nitza niv nizar njabulo njeri
  njoki nkechi nkosazana nnamdi noa noah noam nobuko nobuo noe noel noela noele noeleen noelia noelle noemi
  nofar noga nola nolan nomvula nona nonhlanhla noor noora nora norah norbert noreen norma norman normand
  norris norval nour noura nouri nouriel novak nuala nuno nur nura nuri nuria nurlan nursultan nusrat nwando
  nyah nydia nyree oakley oberon obi obiageli octavia octavio odd oded odette odilia odin odysseas ofelia ofer
  ofir ohad oisin oksana ola oladipo olaf olaoluwa olav ole oleg oleh oleksander oleksandr oleksandra oleksii
  oleksiy olena olesya olga oli olin oliva oliver olivera olivia olivier ollanta ollie olof olu olufemi
  olumide olusegun oluwaseun oluwaseyi olya omar omari omer omid omran onur oonagh ophelia oprah ora oren
  orestes orhan ori oriana oriol oriole orla orlaith orlando orna ornella orrin orson osama osamah oscar osei
  oskar osman osvaldo oswald oswaldo otis ottavia ottavio otto ousmane oussama owen oyinkan ozan ozgur ozzie
  paavo pablo paco paddy padma padraic padraig paloma pamela pamella panagiotis pandora pankaj panos paola
  paolo paraskevi parker parminder parul parvaiz parvez parvin parviz pascal pascale pasha pasquale pat patric
  patrice patricia patricio patrick patrik patrizia patryk patsy patti pattie patty pau paul paula paulette
  pauli paulina pauline paulino paulo pavao pavel pavla pavlina pavlo pavlos pawan pawel payal payton peadar
  pearl pedro peggy pekka pelle pende penelope penny pep pepe percival percy peregrine peri perla pernille
  perrin perry persis pervez pervis peta petar pete peter petr petra petri petro petronella petros petter
  petteri petula peyton phil philip philipp philippa philippe philippos phillip phillipa phillis philomena
  phindile phoebe phuong phylicia phyllida phyllis pia pierluigi piero pierre pierrick piers piet pieter
  pietro pilar pinky pino pio piotr piper pippa piyush placido polina polly pollyanna pooja poonam poppy
  porfirio portia prabhat prabowo prachi pradeep prakash pramila pramod pranab pranav prasad prashant pratap
  prateek pratibha praveen prayuth preethi preeti prem premila prescott preston priscilla pritam prithvi priti
  priya priyanka przemyslaw purnima pushkar qadri qais qasem qasim qassam qassem quentin quincy quinn quinten
  quinton quique qusai qusay rabab rabia rachael rachana rached rachel rachelle radek radha radhika radislav
  radka rado radomir radoslav radoslaw radovan radu rae raed raegan rafa rafael rafaela rafal rafe raffaele
  raffaella raffi rafi rafik rafiq raghav raghu raghuram ragnar rahaf raheel raheem rahel rahim rahima rahma
  rahmatullah rahul raid raihana raila raimo raimond raimund raina rainer raisa raj raja rajan rajat rajeev
  rajendra rajesh rajinder rajini rajiv rajkumar rajnath raju rakesh raleigh ralf ralph rama ramadan raman
  ramana ramazan ramesh rami ramin ramiro ramiz ramon ramona ramzan ramzi rana randa randal randall randi
  randolph randy rani rania ranil ranjan ranjit raoul raphael raphaela raphaelle raquel rasa rasha rashad
  rashed rasheed rashel rashid rashida rashmi rasim rasmus rasul ratan raul raven ravi ravichandran ravinder
  ravindra ravneet ray rayan raymond raymundo rayna raz razan rebeca rebecca rebecka rebekah recep reece reed
  reem reema reese reg regan reggie regina reginald regine regis rehan rehana rehman reid reiko reilly reina
  reinaldo reiner reinhard reinhold reiss rekha remi remo remy rena renae renaldo renard renata renate renato
  renaud rene renee renita renzo reshma retno rett reuben reuven reva rex rey reyna reynaldo reza rhea rhett
  rhian rhiannon rhoda rhodri rhona rhonda rhys ria riad riaz ricard ricarda ricardo riccardo richa richard
  richelle richie rick rickey ricki rickie ricky rico rida ridley riek rigoberto rihanna rik rika rikard rike
  riker riley rima rina rinaldo ringo riordan rishabh rishi rita ritchie ritesh ritu riyad riza roald roan
  roanna rob robb robbert robbie robbin robby robert roberta roberto robin robyn rocco roch rochelle rocio rod
  roddy roderic roderick rodger rodica rodney rodolfo rodrick rodrigo roel rogelio roger rogerio rohan rohini
  rohit roisin rola roland rolando rolf rollo roma romain roman romana romano romel romelu romeo romesh romi
  romina romola romulus romy ron ronak ronald ronaldo ronan ronda rone ronen roni ronit ronja ronna ronnie
  ronny roque rory rosa rosalia rosalie rosalind rosalinda rosalyn rosalynn rosamond rosamund rosangela
  rosanna rosanne rosaria rosario roscoe roseann roseanne roselyn rosemarie rosemary rosena roshan rosie
  rosita roslyn ross rossana rowan rowena rowland roxana roxane roxanne roxy roy royce roza rozalia ruben
  rubens rubina rudi rudiger rudolf rudolph rudy rufus ruhollah rui rukhsana rumana rumen rupa rupert ruslan
  russ russel russell rustam rut ruta rute rutger ruth ruthanne ruthie ruud ryan ryann rylan ryland ryo ryoji
  ryota ryuichi rzgar saad saba sabah sabin sabina sabine sabino sabir sabri sabrina sacha sachin saddam sade
  sadia sadie sadio sadiq saeb saeed safa saffron safia sagi sahar sahil sahle sahra said saida saif saima
  sajid sajjad sakae sakari sakina salah salam salama saleem saleh salem salim salima salina sally salma
  salman salome salomon salva salvador salvatore salwa sam samah samantha samar samara sameer sameh samer sami
  samia samir samira sammie sammy samson samuel samuela samuele samy sana sanaa sanam sanchia sander sandhya
  sandi sandip sandor sandra sandrine sandro sandy sanford sangam sangeeta sania sanjay sanjaya sanjeev sanjiv
  sanna santiago santina santino santosh saoirse sapna sara sarah sarai saralyn saranya sardar sarika sarina
  sarita sarkis sascha sasha saskia sassou satish satoko satoshi satya satyajit saud saul sauli saundra
  saverio savita savvas sawsan saxby sayed sayeeda scarlet scarlett scot scott scottie scotty seamus sean seb
  sebastiaan sebastian sebastiano sebastien sediq seema sefton segolene segun seiji sekou selahattin selena
  selene selim selina selma selwyn semyon senga senta sepp septimus seraphina serena serge sergei sergey sergi
  sergii sergio serhii serhiy serin serkan serzh seth seumas severin severine severino seweryn seymour shabana
  shabir shabnam shad shadi shafiq shagun shahbaz shaheen shahid shahin shahla shahram shahzad shai shaikha
  shaila shaina shaista shakeel shakib shakil shakila shakira shakur shalini shalom shamika shamil shamim
  shamima shamir shamma shana shandra shane shani shania shanice shanna shannon shanta shantel shantelle
  shanti shaquille shara sharad shareef sharif sharifa sharla sharleen sharlene sharmila sharon sharonda
  sharron sharyn shashi shaul shaun shauna shavkat shawki shawn shawna shay shayla shayna shea sheela sheena
  shehbaz sheikha sheila shelagh shelby sheldon shelia shelley shelli shellie shelly shemar shep sherard sheri
  sherie sherif sherman sheron sherri sherrie sherrod sherron sherry sherwin sheryl shibu shigeki shigeru
  shikha shikhar shilpa shimon shina shinichi shinji shinzo shira shiran shireen shirin shirley shiv shiva
  shivraj shlomi shlomo shmuel sho shoaib shobha shohei shona shonda shoshana shoshanna shouq shreya shreyas
  shrikant shruti shubman shuja shulamit shyam shyla siad siamak siarhei sibusiso sibyl sibylle siddharth
  siddhartha sidney sidonie sidra sidsel siegfried siegmund sienna sierra sigal sigi sigmar sigmund signe
  sigourney sigrid sigurd sijmen sikander silas silja silke silva silvan silvana silvano silvester silvestre
  silvia silviane silvija silvina silvio sima simba simcha simeon simi simin simon simona simone simonetta
  simran sina sinan sinazo sindisiwe sinead sini sinikka siobhan sipho sirajuddin siri sirisha sissel sita
  sitara siti sivan siya siyabonga sizwe skylar skyler slava slavica slavko slavoj slobodan smita smriti
  snezana snigdha sofia sofiane sofie sohail sohrab solange soledad solomon solveig soma sona sonali sonam
  sondra sonia sonja sonny sonya sophia sophie sophy soraya soren sorin sorina souad soulaymane souleymane
  soumaya soumitra soumya sourav spencer spiro spiros spyros sreenivasan srinivas stacey staci stacia stacie
  stacy staffan stan stanislas stanislau stanislav stanislaw stanley stavros steen stef stefan stefani
  stefania stefanie stefano stefanos steffan steffen steffi stein stella sten stepan stephan stephane
  stephania stephanie stephen stephon stevan steve steven stevie stewart stig stijn stu stuart suad subhash
  subrahmanyam subramanian sucheta sudha sudhir sue suella suhail suhair suhas suheir sujata sukanya sukhdev
  sukhwinder sulaiman suleiman suleman suleyman sultan sulwe suman sumaya sumit sumitra sunao sundar suni
  sunil sunita sunniva suraj surendra suresh surinder surya susan susana susann susanna susannah susanne
  sushant sushil sushma susi susie susilo suszanne suu suvi suzan suzana suzanna suzanne suzette suzie suzy
  svante svein sven svenja svetlana svitlana swapna swara swati sybil sydney syed sylvain sylvana sylvester
  sylvia sylvie sylwia syrus szymon tabatha tabitha tadashi tadeusz tadhg taha tahar taher tahir tahira
  tahmina tai taina taisia taj tak takahiro takako takao takashi takayuki takehiko takeo takeshi taku takumi
  takuya tala talal talat talha tali talia taliah talib talitha talya tamar tamara tamas tameka tamer tamika
  tamim tammam tammara tammi tammie tammy tamsin tamzin tania tanika tanisha tanja tanvi tanya tara taraneh
  taras tareck tarek tareq tarik tariq tarja taro tarquin tarun taryn tasha tasneem tasnim tatiana tatjana
  tatsuya tatyana tavis tavon tawakkol tawanda tawfik tawfiq taya taylor tayo tayyip teague ted teddy tedros
  teemu teena tegan tehmina teija tejas tejaswi temba temitope tendai teodor teodora teodoro teofilo terence
  teresa terese teri terje terrance terrell terrence terri terrie terry teruo tess tessa tetiana tetsuya teuvo
  thabo thad thaddeus thaer thais thaksin thalia thandi thanh thapelo thea theda thein thelma themba theo
  theodor theodora theodore theodoros theophilus theresa therese theresia therèse thiago thibaut thierry thijs
  thilo thom thomas thor thora thoralf thorbjorn thorsten thulani thuli thurgood thurman thurston thuy tia
  tiago tiana tianna tiara tibor tiernan tierney tiffani tiffany tiffiny tigran tijana tilda tillakaratne
  tillie tilly tilman tim timea timo timofey timon timothee timothy timur tina tino tinsley tipper tirza tisha
  titus tjeerd tobias toby tod todd togrul tolu tom tomas tomasz tomaz tomi tomiko tomislav tommaso tommi
  tommie tommy tomoko tona toni tonia tonio tonja tony tonya topher tor torbjorn tord tore torey tori torin
  torre torrey torsten tory toshi toshiko toshio toufik tova tovah tove tracee tracey traci tracie tracy
  traian travis travon tre trent trenton tresa tressa trevin trevor trey tricia trina trinh trish trisha
  trista tristan tristram trond troy truda trude trudie trudy truls truman tryggve tsai tshepo tsitsi tuan
  tuba tulio tullio tulsi tuomas turgut turki tuva twyla tycho tye tyler tymon tyra tyree tyreek tyrell tyrese
  tyron tyrone tyson tzipi tzvi uche uchenna uday ude ugo uhuru ula ulf uli ulises ulla ulric ulrich ulrik
  ulrika ulrike ulysses uma umair umar umaru umberto umer umesh una unai uriel urs ursula urszula usain usha
  usman usmane ute uwe uzair uzma uzodinma vaclav vadim vadym vagif vaibhav valarie valdas valdemar valdis
  valentin valentina valentino valeria valeriano valerie valerii valeriy valery valeska valter vance vanda
  vanesa vanessa vangelis vania vanya varsha vartan varun vasant vashti vasil vasile vasiliki vasilios vasilis
  vasily vaso vassilis vasyl veena vegard veit velma venera venetia venkaiah venkat venkatesh venus vera vered
  verena verity vern verna vernon veronica veronika veronique veselin vesna vic vicente vicki vickie vicky
  victoire victor victoria vida vidal vidar vidya vigdis vijay vijaya vikas vikki vikram viktor viktoria
  viktoriia viktorija vilhelm viliam vilma vinay vince vincent vincente vincenzo vineet vinnie vinny vinod
  viola violet violeta violetta viorica viraj virat virgil virgilio virgine virginia virginie vishal vishnu
  vishwanath vita vital vitali vitaliano vitalii vitalij vitaliy vitaly vito vitor vitoria vittoria vittorio
  vivek vivian viviana viviane vivien vivienne vlad vlada vladan vladimir vladimira vladimiro vladislav
  vladyslav vlasta volha volker volodymyr vonda vsevolod vuk vusi vyacheslav vytautas wade wael wafa wafaa
  waheed wahid wajid waldemar waldo waleed wali walid wallace wallis wally walt walter wanda wangari waqar
  warren warrick warsan waseem wasim wassim wayne wendell wendi wendy werner wes wesley westley weston whitney
  whoopi wieslaw wiktor wil wilbert wilbur wilda wiley wilford wilfred wilfredo wilfrid wilfried wilhelm
  wilhelmina will willa willard willem willemijn willene willi william willie willis willow willy wilma wilmer
  wilson wim winfred winfried winifred winnie winona winston winthrop wiremu wladyslaw wojciech wojtek wole
  wolfgang woodrow wyatt wyclef wylie wynn wynne wynona wynton xander xavi xavier xaviera xenia ximena xiomara
  yaakov yael yahir yahya yair yakov yakub yamina yamini yana yanina yanis yaniv yann yannick yannis yara
  yaron yaroslav yaroslava yasemin yash yasha yashasvi yashwant yasin yasir yasmeen yasmin yasmina yasmine
  yasser yassin yassine yasuhiro yasuko yasuo yaw yaya yazan yazmin yechiel yefim yehia yehor yehuda yehudi
  yekaterina yelena yemi yesenia yevgeni yevgenia yevgeniy yevgeny yevhen yiannis yigal yigit yingluck yinka
  yishai yitzhak ylva yngve yoav yoel yogi yohanan yohannes yohei yoichi yoko yolanda yolande yonatan yoni
  yonit yoram yordan yosef yoshi yoshihide yoshihiko yoshiko yoshio yoshua yossef yossi yosuke youcef youmna
  younes younis yousaf youssef youssouf yousuf yoweri ysabel yui yujin yuka yuki yukiko yukio yuko yul yulia
  yulian yuliia yuliya yumi yumiko yunus yuri yurii yuriko yuriy yury yusaku yusef yusra yusuf yusuke yuto
  yuval yuya yves yvette yvon yvonne zabihullah zac zacarias zaccheus zach zachariah zacharias zachary zachery
  zack zackary zadie zafar zagazola zahara zaheer zaher zahi zahia zahid zahida zahir zahra zaid zain zaina
  zainab zakaria zaki zakir zalmay zaman zamira zander zandile zane zanele zara zarah zareen zarif zbigniew
  zdenek zdravko zeb zebulon zed zeenat zeev zef zeferino zeid zeina zeinab zeke zelda zelia zelma zena
  zenaida zenobia zev zeyad zeynep zhang zhanna zia ziad zigmund zina zinaida zinedine zippora zita ziv ziva
  zivile ziya ziyad zlata zlatan zlatko zoe zoey zofia zohra zoila zola zoltan zora zoran zoya zsofia zsolt
  zubair zubin zuhair zula zuleika zulfikar zulfiqar zuri zuzana zvi zygmunt`)

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
