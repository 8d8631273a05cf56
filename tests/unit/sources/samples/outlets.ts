/** Invented sentences for every row of `src/rules/outlet-cues.ts`: which outlet a hit names; a miss names none. */
export interface OutletSamples {
  lang: string;
  hits: [text: string, outlet: string][];
  misses: string[];
}

export const OUTLET_SAMPLES: Record<string, OutletSamples> = {
  "en-told": {
    lang: "en",
    hits: [
      ["The ferry captain told Reuters that the engine had stalled.", "Reuters"],
      ["“It was dark,” Odell told the Harbor County Sentinel.", "Harbor County Sentinel"],
      ["Mora told broadcaster Zeevonk that she would resign.", "Zeevonk"],
      ["The baker told the Quillport newspaper that flour was scarce.", "Quillport"],
    ],
    misses: [
      "The ferry captain told Marlowe that the engine had stalled.",
      "The flood raised the toll Reuters had counted in May.",
      "The strike at Reuters entered its third day.",
    ],
  },
  "en-spoke": {
    lang: "en",
    hits: [
      ["In an interview with CNN, the minister ruled it out.", "CNN"],
      ["The charity said in a statement to the Guardian that it was sorry.", "The Guardian"],
      ["“We are ready,” he said Sunday on NBC's Meet the Press.", "NBC"],
    ],
    misses: ["She worked for the BBC in the nineties.", "He watched the match on ESPN."],
  },
  "en-reported-for": {
    lang: "en",
    hits: [
      [
        "The village emptied overnight, Ines Dahl reported in a dispatch for the New York Times.",
        "The New York Times",
      ],
    ],
    misses: ["Ines Dahl reported for duty at dawn.", "She applied for a post at the New York Times."],
  },
  "en-obtained": {
    lang: "en",
    hits: [
      ["A draft obtained by Politico lists nine measures.", "Politico"],
      ["“We lost,” Okoro said, via Brian Holt of the Marston Post-Dispatch.", "Marston Post-Dispatch"],
    ],
    misses: ["A draft obtained by the police lists nine measures.", "They came home via Paris."],
  },
  "en-wrote-in": {
    lang: "en",
    hits: [["“Rivers need room,” the hydrologist wrote in the Financial Times.", "Financial Times"]],
    misses: ["The hydrologist wrote in the margin of the Times crossword."],
  },
  "en-first": {
    lang: "en",
    hits: [["The closure was first reported by the Wall Street Journal.", "The Wall Street Journal"]],
    misses: ["The fire was first reported by a neighbour."],
  },
  "en-according": {
    lang: "en",
    hits: [
      ["The merger is off, according to Bloomberg.", "Bloomberg"],
      ["Two trains collided, according to a report by the Quill River Gazette.", "Quill River Gazette"],
    ],
    misses: ["The merger is off, according to the company.", "According to Time Warner, nothing changed."],
  },
  "en-reported-by": {
    lang: "en",
    hits: [
      ["As reported by Der Spiegel, the files were lost.", "Der Spiegel"],
      ["The sum was confirmed last week by AFP, citing two aides.", "AFP"],
    ],
    misses: [
      "The theft was reported by the owner of the shop.",
      "A new printer was delivered to Der Spiegel.",
    ],
  },
  "en-carried": {
    lang: "en",
    hits: [
      ["In a letter published in The Guardian, forty doctors object.", "The Guardian"],
      ["The talk was broadcast on NBC.", "NBC"],
    ],
    misses: ["Three broadcast debates on NBC were planned.", "The list was published by the county."],
  },
  "en-reports": {
    lang: "en",
    hits: [
      ["The New York Times reported on Monday that the bridge was closed.", "The New York Times"],
      ["Reuters, quoting two diplomats, reported a delay.", "Reuters"],
      ["Bloomberg News first reported the sale.", "Bloomberg News"],
    ],
    misses: ["The New York Times cut forty jobs on Monday.", "The Post reporter's car was stolen."],
  },
  "en-said": {
    lang: "en",
    hits: [["State news agency IRNA said the talks would resume.", "IRNA"]],
    misses: [
      "CNN said it had dismissed the presenter.",
      "Reuters said in a statement that he would be missed.",
    ],
  },
  "en-possessive": {
    lang: "en",
    hits: [["ESPN's Dara Whitlock reported the trade late on Friday.", "ESPN"]],
    misses: ["ESPN's Dara Whitlock married in June."],
  },
  "en-report-noun": {
    lang: "en",
    hits: [["A Reuters investigation found that the mine had been empty for years.", "Reuters"]],
    misses: ["A Reuters office was closed.", "An inquiry into the BBC found no fault."],
  },
  "en-reporter": {
    lang: "en",
    hits: [["A VOA Borderlands Desk reporter spoke with three families by phone.", "VOA"]],
    misses: ["A former CNN reporter spoke at the gala.", "Two BBC trucks were parked outside."],
  },
  "en-republished": {
    lang: "en",
    hits: [
      ["This article was originally published by Marrowfield. Read the original.", "Marrowfield"],
      ["A version of this story first appeared on Tideline.", "Tideline"],
    ],
    misses: [
      "In court, the Post reported on Brack's closing argument.",
      "The study was originally published in 1994 by two students.",
      "The snail first appeared in Lower Saxony.",
    ],
  },
  "de-told": {
    lang: "de",
    hits: [
      ["„Das reicht nicht“, sagte Brehm der „Süddeutschen Zeitung“.", "Süddeutsche Zeitung"],
      ["Man habe nichts gewusst, hieß es gegenüber dem Spiegel.", "Der Spiegel"],
      ["In einem Podcast des „Stern“ nannte sie ihn eitel.", "Stern"],
    ],
    misses: [
      "Sie arbeitete lange für den Spiegel.",
      "Der Spiegel im Flur war zerbrochen, sagte die Mieterin.",
    ],
  },
  "de-holds": {
    lang: "de",
    hits: [
      ["In dem Brief, der dem Spiegel vorliegt, ist von Eile die Rede.", "Der Spiegel"],
      ["Dem Spiegel liegt der ganze Brief an den Minister vor.", "Der Spiegel"],
    ],
    misses: ["Dem Spiegel fehlt ein Rahmen.", "Der Spiegel liegt weit vor den anderen Heften im Regal."],
  },
  "de-laut": {
    lang: "de",
    hits: [
      ["Laut „Bild“ soll der Vertrag bis Mai laufen.", "Bild"],
      ["In einem Artikel des Wirtschaftsportals Taurika hieß es, die Frist sei um.", "Taurika"],
      ["Nach Informationen der Deutschen Presse-Agentur gab es keine Verletzten.", "Deutsche Presse-Agentur"],
    ],
    misses: ["Laut Polizei soll der Vertrag gefälscht sein.", "Das Bild hing schief."],
  },
  "de-reports": {
    lang: "de",
    hits: [
      ["Wie der britische Sender BBC am Montag berichtete, brannte die Halle aus.", "BBC"],
      ["Die Neue Moorlander Zeitung berichtet über neue Pläne.", "Neue Moorlander Zeitung"],
    ],
    misses: [
      "Wie der Bürgermeister am Montag berichtete, brannte die Halle aus.",
      "Die BBC baut Stellen ab.",
    ],
  },
  "de-republished": {
    lang: "de",
    hits: [
      ["Dieser Artikel erschien zuerst bei Fischmarktblatt.", "Fischmarktblatt"],
      [
        "Dieser Artikel ist eine Übersetzung, im Original ist er in der isländischen Tageszeitung Hafnarpóst erschienen.",
        "Hafnarpóst",
      ],
      ["Der Text stammt im Original von Fischmarktblatt.", "Fischmarktblatt"],
    ],
    misses: [
      "Der Verdächtige erschien zuerst bei Gericht.",
      "Dieser Text erschien in Zusammenarbeit mit der Feuerwehr.",
      "Dieser Beitrag ist eine Übersetzung, im Original ist er nicht zu haben.",
      "Dieser Artikel erschien im Rahmen einer Kooperation.",
    ],
  },
  "fr-told": {
    lang: "fr",
    hits: [
      ["« Nous partirons », a-t-il déclaré à l’AFP.", "AFP"],
      ["Interrogée par Le Monde, la maire n’a pas tranché.", "Le Monde"],
      ["Elle l’a confié au Figaro.", "Le Figaro"],
    ],
    misses: ["Il a déclaré à la police avoir dormi.", "Elle lit Le Monde chaque matin."],
  },
  "fr-selon": {
    lang: "fr",
    hits: [
      ["Selon Le Parisien, deux hommes ont pris la fuite.", "Le Parisien"],
      ["Des chiffres cités par le quotidien économique Varentia.", "Varentia"],
    ],
    misses: ["Selon la préfecture, deux hommes ont pris la fuite.", "Un numéro du Parisien traînait là."],
  },
  "fr-reports": {
    lang: "fr",
    hits: [["Mediapart a révélé jeudi l’existence d’un second compte.", "Mediapart"]],
    misses: ["Mediapart fête ses vingt ans."],
  },
  "es-told": {
    lang: "es",
    hits: [
      ["«No volveré», dijo Ferrán Soto a El País.", "El País"],
      ["En una entrevista con la Cadena SER, la consejera lo negó.", "Cadena SER"],
    ],
    misses: ["Dijo a su madre que no volvería.", "Compró un ejemplar de El País."],
  },
  "es-segun": {
    lang: "es",
    hits: [
      ["Según informa El Confidencial, el contrato se firmó en marzo.", "El Confidencial"],
      ["Según el diario Rosalinda, el puente cerrará.", "Rosalinda"],
    ],
    misses: ["Según la Fiscalía, el contrato se firmó en marzo."],
  },
  "es-reports": {
    lang: "es",
    hits: [["Infobae publicó este martes los correos.", "Infobae"]],
    misses: ["Infobae despidió este martes a diez personas."],
  },
  "it-told": {
    lang: "it",
    hits: [["«Ci siamo», ha detto Brandolini alla Stampa.", "La Stampa"]],
    misses: ["«Ci siamo», ha detto Brandolini alla moglie."],
  },
  "it-secondo": {
    lang: "it",
    hits: [["Secondo il Corriere della Sera, il bando slitterà.", "Corriere della Sera"]],
    misses: ["Secondo la procura, il bando slitterà."],
  },
  "it-reports": {
    lang: "it",
    hits: [["Il New York Times scriveva in serata: «Il patto regge».", "The New York Times"]],
    misses: ["Il New York Times ha cambiato sede."],
  },
  "pt-told": {
    lang: "pt",
    hits: [["“Faltou água”, disse a vizinha ao G1.", "G1"]],
    misses: ["“Faltou água”, disse a vizinha ao marido."],
  },
  "pt-segundo": {
    lang: "pt",
    hits: [["Segundo a Folha de S.Paulo, o edital foi suspenso.", "Folha de S.Paulo"]],
    misses: ["Segundo a prefeitura, o edital foi suspenso."],
  },
  "pt-reports": {
    lang: "pt",
    hits: [["O Globo revelou na terça os e-mails.", "O Globo"]],
    misses: ["O Globo mudou de sede na terça."],
  },
  "nl-told": {
    lang: "nl",
    hits: [["‘Ik blijf’, zei Van Dorsten tegen De Telegraaf.", "De Telegraaf"]],
    misses: ["‘Ik blijf’, zei Van Dorsten tegen zijn buurman."],
  },
  "nl-volgens": {
    lang: "nl",
    hits: [["Volgens persbureau ANP zijn er geen gewonden.", "ANP"]],
    misses: ["Volgens de brandweer zijn er geen gewonden."],
  },
  "nl-reports": {
    lang: "nl",
    hits: [["De Volkskrant onthulde het lek.", "De Volkskrant"]],
    misses: ["De Volkskrant verhuisde naar Noord."],
  },
  "nordic-told": {
    lang: "no",
    hits: [
      ["– Vi venter, sier ordføreren til NRK.", "NRK"],
      ["Over for Berlingske afviser hun det hele.", "Berlingske"],
    ],
    misses: ["– Vi venter, sier ordføreren til klassen.", "NRK viser kampen direkte."],
  },
  "nordic-told-paper": {
    lang: "no",
    hits: [["Selv fortalte skipperen avisa Kystposten at han sov.", "Kystposten"]],
    misses: ["Selv fortalte skipperen kona at han sov."],
  },
  "nordic-according": {
    lang: "sv",
    hits: [
      ["Enligt Dagens Nyheter ska avtalet gälla i tre år.", "Dagens Nyheter"],
      ["Två båtar saknas, skriver tidningen Skärgårdsbladet.", "Skärgårdsbladet"],
    ],
    misses: ["Enligt polisen ska avtalet gälla i tre år.", "Dagens Nyheter flyttar sitt tryckeri."],
  },
  "nordic-reports": {
    lang: "da",
    hits: [["Ritzau skriver, at broen er lukket.", "Ritzau"]],
    misses: ["Ritzau ansætter tre nye."],
  },
  "pl-told": {
    lang: "pl",
    hits: [["– Wracamy w maju – powiedziała rzeczniczka w rozmowie z Polsat News.", "Polsat News"]],
    misses: ["– Wracamy w maju – powiedziała rzeczniczka w rozmowie z sąsiadem."],
  },
  "pl-according": {
    lang: "pl",
    hits: [["Jak podaje PAP, most będzie zamknięty.", "PAP"]],
    misses: ["Jak podaje policja, most będzie zamknięty."],
  },
  "pl-reports": {
    lang: "pl",
    hits: [["Reuters podał, że rozmowy przerwano.", "Reuters"]],
    misses: ["Reuters zmienia siedzibę."],
  },
  "cs-told": {
    lang: "cs",
    hits: [["„Vrátíme se,“ řekla mluvčí České televizi.", "Česká televize"]],
    misses: ["„Vrátíme se,“ řekla mluvčí sousedce."],
  },
  "cs-according": {
    lang: "cs",
    hits: [["Podle agentury Reuters se jednání odkládá.", "Reuters"]],
    misses: ["Podle policie se jednání odkládá."],
  },
  "cs-reports": {
    lang: "cs",
    hits: [["Deník N napsal, že smlouva platí.", "Deník N"]],
    misses: ["Deník N slaví pět let."],
  },
  "ru-told": {
    lang: "ru",
    hits: [["«Мы вернёмся», — рассказала учительница изданию «Медуза».", "Медуза"]],
    misses: ["«Мы вернёмся», — рассказала учительница соседу."],
  },
  "ru-according": {
    lang: "ru",
    hits: [["Мост закрыт, сообщает ТАСС.", "ТАСС"]],
    misses: ["Мост закрыт, сообщает мэрия."],
  },
  "ru-reports": {
    lang: "ru",
    hits: [["Reuters пишет, что переговоры прерваны.", "Reuters"]],
    misses: ["Reuters меняет адрес."],
  },
  "uk-told": {
    lang: "uk",
    hits: [["«Ми повернемося», – сказала вона в інтерв’ю Суспільному.", "Суспільне"]],
    misses: ["«Ми повернемося», – сказала вона сусідові."],
  },
  "uk-according": {
    lang: "uk",
    hits: [["Міст закрито, повідомляє Укрінформ.", "Укрінформ"]],
    misses: ["Міст закрито, повідомляє мерія."],
  },
  "uk-reports": {
    lang: "uk",
    hits: [["Reuters пише, що перемовини перервано.", "Reuters"]],
    misses: ["Reuters змінює адресу."],
  },
  "tr-told": {
    lang: "tr",
    hits: [["BBC'ye konuşan balıkçı, denizin kirlendiğini söyledi.", "BBC"]],
    misses: ["BBC binası boşaltıldı."],
  },
  "tr-reports": {
    lang: "tr",
    hits: [["Reuters haber ajansının aktardığına göre görüşmeler kesildi.", "Reuters"]],
    misses: ["Reuters yeni bir bina aldı."],
  },
  "ja-reports": {
    lang: "ja",
    hits: [["橋は閉鎖されたと、ロイターが報じた。", "ロイター"]],
    misses: ["ロイターの本社は移転する。"],
  },
  "ja-told": {
    lang: "ja",
    hits: [["船長は朝日新聞の取材に「眠っていた」と話した。", "朝日新聞"]],
    misses: ["彼は朝日新聞を毎朝読む。"],
  },
  "zh-left": {
    lang: "zh",
    hits: [["据路透社，大桥已经关闭。", "路透社"]],
    misses: ["路透社迁往新址。"],
  },
  "zh-reports": {
    lang: "zh",
    hits: [["新华社报道，大桥已经关闭。", "新华社"]],
    misses: ["新华社迁往新址。"],
  },
  "ar-left": {
    lang: "ar",
    hits: [["أغلق الجسر بحسب وكالة رويترز.", "رويترز"]],
    misses: ["انتقلت رويترز إلى مقر جديد."],
  },
  "ar-told": {
    lang: "ar",
    hits: [["وقال القبطان في تصريحات لقناة الجزيرة إنه كان نائما.", "الجزيرة"]],
    misses: ["يعمل أخوه في الجزيرة منذ عام."],
  },
  "fi-reports": {
    lang: "fi",
    hits: [["Silta on suljettu, Reuters kertoo.", "Reuters"]],
    misses: ["Reuters muuttaa uuteen taloon."],
  },
  "vi-left": {
    lang: "vi",
    hits: [["Cầu đã đóng, theo Reuters.", "Reuters"]],
    misses: ["Reuters chuyển trụ sở."],
  },
};
