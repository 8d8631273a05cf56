/**
 * Frequent given names whose bearers are men, or women, wherever the languages analysed are spoken: folded, without accents.
 * Names of both, and those that are one here and the other there ("Andrea", "Simone"), stand in neither.
 */
export const GIVEN_NAMES = {
  he:
    "aaron abdel abdul abdullah achim adam ademir adrian adriano adrien ahmad ahmed alain alan alastair " +
    "albert alberto albrecht alejandro aleksander alessandro alessio alexander alexandre alexei alexej " +
    "alexis alfonso alfred alfredo ali alois alvaro alwin amadeus amadou anatole anatoli anders andre " +
    "andreas andrej andres andreu andrew andrij andy angel angelo angus anibal anselm anthony antoine " +
    "anton antoni antonin antonio antony aristide arjen armand armin arnaud arnd arne arnold arthur artur " +
    "arturo asbjorn asif attila aubin august auguste augusto aurelien axel baptiste barack barry bart bas " +
    "bashar bastian bastien baudouin bela ben bendt benedikt benito benjamin benoit bernard bernardo bernd " +
    "bernhard bernie bert berthold bertil bertrand bill billy bjarne bjorn bo bob bobby bodo boris brad " +
    "brandon brian bruce bruno bryan burkhard caio callum carl carles carlo carlos carsten cedric celso " +
    "cem cesar charles chris christian christof christoph christophe christopher chuck ciro claus clemens " +
    "clement colin constantin corentin cornelius corrado craig cristian cristiano curtis cyril dag damien " +
    "dan daniel danilo dario darren dave davi david davide declan denis dennis denzel derek detlef didier " +
    "diederik diego dieter dietmar dietrich dimitri dirk dmitri dmitrij dmytro domenico dominik donald " +
    "doug douglas duncan dwight dylan eberhard eckart eckehard eckhard ed eddy edgar edmund edoardo " +
    "edouard edson eduard eduardo edward edwin egon einar eirik ekkehard elias elie eliseo elmar elon " +
    "emanuel emanuele emil emile emiliano emilio emmanuel emmerich enno enrico enrique enzo eric erich " +
    "erik ernest ernesto ernst erwan erwin espen esteban ethan etienne eugen eugene eugenio evan ewald " +
    "fabian fabiano fabien fabio fabrice fabrizio federico felipe felix ferdinand fernando ferran filip " +
    "filippo finn flavio florent florian francesco francis francisco franck franco francois frank franz " +
    "fred freddy frederic frederick frederik fredrik friedhelm friedrich fritz gabriel gael gaetan gareth " +
    "gary gaspard gaston gavin geert geir geoff geoffroy georg george georges georgi gerald geraldo gerard " +
    "gerardo gerd gerhard german gernot gerrit gert giacomo gian gianfranco gianluca gianni gideon gijs " +
    "gilbert gilberto gilles gilmar gino giorgio giovanni giulio giuseppe gonzalo goran gordon gosta " +
    "gottfried gotthard graham greg gregor gregory guenter guido guillaume guillermo gunnar gunter gunther " +
    "gustav gustavo guy hakan hakon hallvard halvor hannes hans harald harold harry hartmut hartwig hasan " +
    "hassan hector heiko heiner heino heinrich heinz heinzpeter helge hellmut helmut hendrik henning henri " +
    "henrik henrique henry herbert heribert hermann hernan herve holger horst howard hubert hubertus hugh " +
    "hugo hugues humberto hussein ian ibrahim ignacio igor iker ilja immanuel inaki ingmar ingo inigo " +
    "isaac ismail ivan ivar jacek jack jacob jacques jaime jair jakob james jan jannik janusz jason jaume " +
    "javier jean jed jeff jeffrey jens jeppe jeremy jeroen jerome jerry jerzy jesper jesus jim jimmy " +
    "joachim joao joaquin jochen joe joel joern johan johann johannes john jon jonas jonathan joost jordi " +
    "jorg jorge jorgen jorginho jose josef joseph josh joshua josip jostein juan julian julien julio jupp " +
    "jurgen jurij justin justus kai kais kamil kare karel karim karl karlheinz karsten kaspar kasper keir " +
    "keith kemal ken kenneth kent ketil kevin kirill kjell kjetil klaus knud knut koen konrad konstantin " +
    "kristian kristoffer kurt kyle lamine larry lars lasse laurent lawrence leandro leif lennart leo leon " +
    "leonard leonardo leonid leopold leroy liam lionel lisandro lluis loic lorenzo lothar louis luc luca " +
    "lucas lucien ludger ludovic ludwig luigi luis luiz lukas lutz maarten mads magnus mahmoud malcolm " +
    "malte mamadou manfred manuel marc marcel marcello marcelo marco marcos marcus marek mario marius mark " +
    "marko markus martin marvin massimo mateo mateusz mathias mathieu mathis matias mats matt matteo " +
    "matthew matthias matthieu maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano " +
    "mehmet meinhard melchior michael michail michal michel miguel mihai mikael mike mikel mikhail milan " +
    "milton mirko mitch mohamad mohamed mohammad mohammed moritz morten moussa muhammad mustafa mykola " +
    "nabil nacho nathan nayib neil nelson nestor newt nicholas nick nicolae nicolas nicolo nigel niklas " +
    "nikolai nikolaj nikolaus nikos nils noah norbert octavio odair odd oddvar odilo olaf olav ole oleg " +
    "oleksandr olivier omar orlando oscar oskar osman osvaldo oswald otmar ottmar otto oystein pablo paco " +
    "pal paolo pascal pascual patrice patricio patrick patrik paul paulo pavel pawel pedro pekka pep pepe " +
    "per pete peter petr petro phil philip philipp philippe pier pierre pieter pietro piotr poldi quentin " +
    "rafael raffaele rahul raimund raimundo rainer ralf ralph ramiro ramon ramzan randy raoul raphael " +
    "rasmus raul raymond recep regis reiner reinhard reinhold remi renaldo renan renato renaud ricardo " +
    "riccardo richard rick rigoberto rishi rob robert roberto rocco rodolfo rodrigo rogelio roger roland " +
    "rolando rolf romain roman romano ron ronald ronny roy ruben rudi rudiger rudolf rudy rui rune rupert " +
    "ruslan russell ruud ryan salvador salvatore samir samuel sandro santiago saul scott sean sebastian " +
    "sebastiao sebastien serge sergej sergejs sergey sergi sergio serhij severin sigi sigmar sigmund " +
    "silvio simon sjoerd slawomir soren stanislaw stanley stefaan stefan stefano steffen sten stephan " +
    "stephane stephen steve steven stig stuart sture svein sven sverre sylvain sylvestre tage tarek ted " +
    "teodoro terje theo theodor theophile thiago thibault thierry thomas thorsten tiago tibor till tim " +
    "timo timothy tino tobias todd tom tomas tomasz tommaso tommy tony toralf toralv torben tore torsten " +
    "trevor tristan trond tyler udo ulf uli ulises ulrich umberto urban urs uwe valentin valerio vasco " +
    "vicente viktor vincent vincenzo vitali vitalij vitor vittorio vladimir volker volodimir volodymyr " +
    "waldemar walter warren wassili werner wesley wieland wilfried wilhelm will willem william willy " +
    "winfried wladimir wolf wolfgang wolfram wolodymyr wouter xaver xavier xi yann yannick yassine yvan " +
    "yves zachary zeno zoran",
  she:
    "abigail abir ada adela adele adelheid adriana agata agathe agnes agnieszka aicha aida aina aisha alba " +
    "aleksandra alessandra alessia alexandra alexia alice alicia aliki alina aline alma almudena amalia " +
    "amanda amandine amelia amelie amina amira amparo amy ana anabel anastasia andreja angela angelika " +
    "angelique anita anja anke ann anna annabel annalena anne annegret anneke annelie annelies anneliese " +
    "annemarie annett annette annick annie annika anouk antje antonella antonia antonietta aoife ariana " +
    "ariane arianna astrid audrey aurelia aurelie aurora aurore ayse azucena babette barbara barbel bea " +
    "beata beate beatrice beatrix beatriz begona belen benedetta benedicte berenice berit bernadette " +
    "bettina betty bianca birgit birgitta birgitte birte birthe blanca bodil brenda bridget brigitta " +
    "brigitte britt britta brittany brunhilde caitlin camila camilla candela caren carina carla carlota " +
    "carmela carmen carola carolin carolina caroline carolyn catalina caterina catharina catherine cathrin " +
    "cathrine cathy cecile cecilia celia celine chantal charlotte cheryl chiara chloe christa christel " +
    "christelle christiane christina christine claire clara clarissa claudia claudine clementina " +
    "clementine clotilde concepcion conchita condoleezza conny constanze consuelo cora cordula corina " +
    "corinna corinne cornelia cristina cynthia dagmar dalia daniela danielle daphne debbie deborah debra " +
    "delphine denise diana diane dilek dilma dolores dominika donatella donna dora dorina doris dorothea " +
    "dorothee dorothy dorte ebba edda edit edith eileen eirin elaine elea eleanor elena eleni eleonora " +
    "eleonore elfi elfriede eliane elif elin elina elisa elisabet elisabeth elise elizabeth elke ella " +
    "ellen ellie elly elodie eloise elsa elsbeth else elvira emanuela emilia emilie emily emma erica erika " +
    "erin erna esperanza estefania estelle ester esther ethel eugenia eugenie eulalia eva evelin eveline " +
    "evelyn evelyne ewa fabienne fanny fatima fatma federica felicitas femke fernanda fernande filippa " +
    "filiz fiona flavia florence franca francesca francisca francoise franziska frauke frida friederike " +
    "gabi gabriela gabriella gabrielle gaby galina gemma genevieve georgina geraldine gerda gerlinde " +
    "germaine gertrud gesa gesine ghislaine giada gianna gillian gina gioia giorgia giovanna gisela " +
    "giselle gitte giulia giuliana giuseppina gladys gloria grace greta grete gro gudrun gunda gunhild " +
    "gunilla gunthild gunvor guro gwendoline hanna hannah hanne hannelore harriet hatice heather hedda " +
    "hedwig hege heide heidemarie heidi heidrun heike helen helena helene helga helle henriette herta " +
    "hilde hildegard hillary hulda huma ida ilaria ilka ilona ilse imke imogen ina ines inga ingeborg " +
    "ingrid ingvild inken irena irene irina iris irma irmgard irmi isa isabel isabela isabell isabella " +
    "isabelle iva ivana ivanka ivonne jacqueline jana janaina jane janet janice janina janine jasmin " +
    "jeanette jeanne jelena jenna jenni jennifer jenny jessica jette jill jimena joana joanne johanna " +
    "jolanta josefa josefina josefine josephine josiane joyce juana judit judith judy julia juliana " +
    "juliane julie juliette jutta kaitlyn kaja kamala karen karin karina karla karola karolina karoline " +
    "katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja " +
    "katrien katrin katrina kayla keiko keisha kerstin khadija kimberly kirsten kirsti kirstine kirsty " +
    "klara klaudia konstanze kristel kristin kristina kristine lara larissa latoya laura laure lauren lea " +
    "leila leire lena lene leni leonie leonora leticia letizia lia liane lidia lies liesbeth lieselotte " +
    "lilian liliana lillian lilly lina linda line linn lisa lisbeth lise liselotte liv livia liz lola lone " +
    "lore lorena loretta lori lotta lotte louisa louise lourdes lucia luciana lucie lucienne lucile " +
    "lucille lucinda lucrezia lucy ludmila luisa luise luiza luz luzia lydia macarena madeleine maelle " +
    "magali magda magdalena maike maite maja malgorzata malin manon manuela mara mareike maren margaret " +
    "margareta margarete margaretha margarethe margarita margaux margherita margit margot margret " +
    "margrethe margrit marguerite maria mariana marianna marianne marie marieke mariela mariella marietta " +
    "marijke marika marilyn marina marine marion marisa marisol marit marita marla marlen marlene marlies " +
    "marta martha marthe martina martine mary mathilda mathilde maud maureen mechthild megan meghan " +
    "melania melanie melina melissa mercedes merete merethe merle meryem meta mette mia michaela michelle " +
    "mieke mina minna mira mireia mireille miriam mirjam moa molly mona moni monica monika monique " +
    "montserrat muriel myriam nadia nadine nadja nancy naomi natacha natalia natalie natascha nathalie " +
    "nayara niamh nicole nicoletta nieves nikki nina noelia noemi noemie nora norma nuria oceane oda " +
    "odette odile ofelia olena olga olimpia olivia ornella ottilie pamela paola patricia patrizia paula " +
    "paulina pauline penelope pernille petra pia pilar polina priscilla priti rachel rachele ragnhild " +
    "raissa ramona randi raquel rebecca rebekka regina regine regula reina renata renate renee ricarda " +
    "rikke rita roberta rocio romina ronja rosa rosalia rosalie rosamaria rosangela rosanna rose roselyne " +
    "rosemarie rosi rosie roswitha roxana ruth sabina sabine sabrina saida saija sally samantha samira " +
    "sandra sanna sanne sara sarah saskia segolene selma serena severine sharon shirley sibylle sidonie " +
    "sieglinde sigrid silje silke silvana silvia simona sina siobhan siri sissel siv sofia sofie solene " +
    "solveig sonia sonja sonya sophia sophie stefania stefanie steffi stella stephanie stine suella " +
    "sunniva susan susana susann susanna susanne susi susie suzanne svenja svetlana swantje swetlana " +
    "sybille sylvia sylvie tamara tania tanja tatiana tatjana teresa tereza tessa thea thekla theresa " +
    "therese theresia tiffany tilda tina tine tone torill traudl trude trudi turid tuva ulla ulrike ursula " +
    "uschi uta ute valentina valeria valerie vanessa vera verena veronica veronika veronique victoria " +
    "vigdis viktoria vilma viola violeta virginia virginie viviane vroni waltraud wenche wencke wendy " +
    "wiebke wilhelmine xenia xiomara yadira yael yamileth yasmin ylva yolanda yolande yvette yvonne zdenka " +
    "zoe zuzana",
} as const;
