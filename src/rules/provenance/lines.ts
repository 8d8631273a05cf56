import type { WordFamily } from "../words.ts";

/** Words before the writer's name. The line must be short and hold little else. */
export const bylinePrefix: WordFamily = {
  id: "byline-prefix",
  role: "byline",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "by",
        "written by",
        "(story|report(ing)?|text|words|article|analysis|opinion|posted|published|reviewed|edited|compiled|fact.?checked) by",
        "(author|authors|writer|reporter|editor|contributor|correspondent)s?:",
      ],
      hit: ["By Ana Ruiz", "Written by Lee Park", "Author: J. Smith"],
      miss: ["Bystanders ran."],
    },
    {
      lang: "de",
      words: [
        "(ein (artikel|beitrag|kommentar|bericht|text|gastbeitrag|interview) )?von",
        "(text|autor(in)?|redaktion|verfasst von)( und .{2,12})?:?",
      ],
      hit: ["Von Jan Beck", "Autor: Jan Beck"],
      miss: ["Vonseiten der Stadt kam nichts."],
    },
    {
      lang: "fr",
      words: ["(écrit |propos recueillis |article )?par", "(auteur|rédaction|texte) ?:"],
      hit: ["Par Luc Morin", "Propos recueillis par Luc Morin"],
      miss: ["Parfois il pleut."],
    },
    {
      lang: "es",
      words: ["(escrito |publicado |redactado )?por", "(autor(a)?|redacción|texto) ?:?"],
      hit: ["Por Ana Ruiz", "Redacción"],
      miss: ["Porque llueve."],
    },
    {
      lang: "pt",
      words: ["(escrito |publicado )?por", "(autor(a)?|redação|texto|da redação) ?:?"],
      hit: ["Por Ana Ruiz", "Da Redação"],
      miss: ["Porque chove."],
    },
    {
      lang: "it",
      words: ["(a cura )?di", "(scritto|redatto) da", "(autore|redazione) ?:?"],
      hit: ["di Ugo Neri", "A cura di Ugo Neri"],
      miss: ["Diluvia da ore."],
    },
    {
      lang: "nl",
      words: ["(geschreven )?door", "(auteur|redactie|tekst) ?:?"],
      hit: ["Door Jan Smit"],
      miss: ["Doorgaans regent het."],
    },
    {
      lang: "sv",
      words: ["av", "(text|skribent|reporter) ?:"],
      hit: ["Av Eva Lund", "Text: Eva Lund"],
      miss: ["Avtalet är klart."],
    },
    {
      lang: "da",
      words: ["af", "(tekst|skrevet af|journalist) ?:?"],
      hit: ["Af Eva Lund"],
      miss: ["Aftalen er klar."],
    },
    {
      lang: "no",
      words: ["av", "(tekst|skrevet av|journalist) ?:?"],
      hit: ["Av Eva Lund"],
      miss: ["Avtalen er klar."],
    },
    {
      lang: "fi",
      words: ["(teksti|kirjoittaja|toimittaja) ?:?"],
      hit: ["Teksti: Eva Lund"],
      miss: ["Tekstiili palaa."],
    },
    {
      lang: "pl",
      words: ["(autor(ka|zy)?|oprac(owanie)?\\.?|tekst|redakcja|napisał(a)?) ?:?"],
      hit: ["Autor: Jan Kot", "Oprac. Jan Kot"],
      miss: ["Autobus stoi."],
    },
    {
      lang: "cs",
      words: ["(autor(ka|ři)?|napsal(a)?|text|připravil(a)?) ?:?"],
      hit: ["Autor: Jan Kos"],
      miss: ["Autobus stojí."],
    },
    {
      lang: "ru",
      words: ["(автор(ы)?|текст|редактор|подготовил(а|и)?|корреспондент) ?:?"],
      hit: ["Автор: Иван Котов", "Текст: Иван Котов"],
      miss: ["Авторитет упал."],
    },
    {
      lang: "uk",
      words: ["(автор(и|ка)?|текст|редактор|підготував|підготувала) ?:?"],
      hit: ["Автор: Іван Кіт"],
      miss: ["Авторитет упав."],
    },
    {
      lang: "tr",
      words: ["(yazan|haber|muhabir|yazar) ?:"],
      hit: ["Yazan: Ali Kaya"],
      miss: ["Yazın yağmur yok."],
    },
    {
      lang: "el",
      words: ["(του|της|από τ(ον|ην)|γράφει (ο|η)|συντάκτης)( ?:)?"],
      hit: ["Γράφει ο Νίκος Π."],
      miss: ["Τουρίστες ήρθαν."],
    },
    {
      lang: "ro",
      words: ["(de|autor|scris de|redactor) ?:?"],
      hit: ["Autor: Ion Pop"],
      miss: ["Deal nou în port."],
    },
    { lang: "hu", words: ["(szerző|írta) ?:?"], hit: ["Szerző: Nagy Pál"], miss: ["Szerződést írtak."] },
    {
      lang: "id",
      words: ["(oleh|penulis|reporter|editor) ?:?"],
      hit: ["Oleh: Budi S.", "Penulis: Budi"],
      miss: ["Oleholeh khas."],
    },
    { lang: "vi", words: ["(tác giả|bài) ?:"], hit: ["Tác giả: Minh Anh"], miss: ["Tác động lớn."] },
    {
      lang: "ja",
      words: ["(文|取材|執筆|記者|文・写真|編集)[／/:：=＝]", "【.{1,12}(記者)?】$"],
      hit: ["文／山田", "【山田太郎】"],
      miss: ["文化祭が開かれた。"],
    },
    {
      lang: "zh",
      words: [
        "(文|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|撰文|来源|來源)[／/:：]",
        "(记者|記者) ?.{2,4}$",
        "(本报|本報|新华社)(记者|記者)",
      ],
      hit: ["作者：王明", "责任编辑：李华"],
      miss: ["文化节开幕。"],
    },
    {
      lang: "ko",
      words: ["(글|기자|편집) ?[=:]", ".{2,4} ?기자( .{0,30})?$"],
      hit: ["홍길동 기자"],
      miss: ["기자회견이 열렸다."],
    },
    { lang: "ar", words: ["(بقلم|كتب|كتبت|تحرير|إعداد)( ?:)?"], hit: ["بقلم: أحمد"], miss: ["كتاب جديد."] },
    { lang: "he", words: ["(מאת|כתב|כתבה)( ?:)?"], hit: ["מאת דן לוי"], miss: ["הספר חדש."] },
  ],
};

/** Words before a date or a time of change. */
export const dateLabel: WordFamily = {
  id: "date-label",
  role: "date",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(first |originally )?(published|posted|updated|last (updated|modified|edited)|modified|date( published| posted)?|created|issued|release date)( (on|at))?",
      ],
      hit: ["Published 3 May 2021", "Last updated: 10:30"],
      miss: ["Publishers met in May."],
    },
    {
      lang: "de",
      words: [
        "(veröffentlicht|aktualisiert|erschienen|stand|zuletzt (aktualisiert|geändert)|erstellt|datum|letzte aktualisierung|update)( am| um)?:?",
      ],
      hit: ["Stand: 03.05.2021, 10:30 Uhr", "Aktualisiert am 3. Mai"],
      miss: ["Standorte schließen."],
    },
    {
      lang: "fr",
      words: ["(publié|mis à jour|modifié|posté|mise à jour|créé|temps de lecture|paru)( le| à)?"],
      hit: ["Publié le 3 mai 2021", "Mis à jour à 10h30"],
      miss: ["Publicité en baisse."],
    },
    {
      lang: "es",
      words: ["(publicado|actualizado|última actualización|fecha|creado|modificado)( el| a las)?:?"],
      hit: ["Actualizado: 3 de mayo de 2021"],
      miss: ["Publicaron un libro."],
    },
    {
      lang: "pt",
      words: ["(publicado|atualizado|última atualização|postado|criado|modificado)( em| às| a)?:?"],
      hit: ["Publicado em 3 de maio"],
      miss: ["Publicaram um livro."],
    },
    {
      lang: "it",
      words: ["(pubblicato|aggiornato|ultimo aggiornamento|modificato|creato)( il| alle)?:?"],
      hit: ["Pubblicato il 3 maggio"],
      miss: ["Pubblicarono un libro."],
    },
    {
      lang: "nl",
      words: [
        "(gepubliceerd|geplaatst|bijgewerkt|laatste update|laatst (bijgewerkt|gewijzigd)|aangepast)( op| om)?:?",
      ],
      hit: ["Bijgewerkt op 3 mei"],
      miss: ["Plaatsen zijn schaars."],
    },
    {
      lang: "sv",
      words: ["(publicerad|uppdaterad|senast uppdaterad|ändrad)( den| kl)?:?"],
      hit: ["Publicerad 3 maj 2021"],
      miss: ["Publiken jublade."],
    },
    {
      lang: "da",
      words: ["(publiceret|opdateret|offentliggjort|udgivet|sidst opdateret)( den| kl)?:?"],
      hit: ["Opdateret 3. maj 2021"],
      miss: ["Publikum jublede."],
    },
    {
      lang: "no",
      words: ["(publisert|oppdatert|sist oppdatert|endret)( den| kl)?:?"],
      hit: ["Publisert 3. mai 2021"],
      miss: ["Publikum jublet."],
    },
    {
      lang: "fi",
      words: ["(julkaistu|päivitetty|muokattu):?"],
      hit: ["Julkaistu 3.5.2021"],
      miss: ["Julkisivu paloi."],
    },
    {
      lang: "pl",
      words: [
        "(opublikowano|aktualizacja|zaktualizowano|data( publikacji| dodania)?|dodano|publikacja|ostatnia aktualizacja):?",
      ],
      hit: ["Aktualizacja: 3 maja 2021"],
      miss: ["Dodatek wzrósł."],
    },
    {
      lang: "cs",
      words: ["(publikováno|aktualizováno|aktualizace|vydáno|zveřejněno|upraveno):?"],
      hit: ["Aktualizováno: 3. května"],
      miss: ["Aktualita dne."],
    },
    {
      lang: "ru",
      words: ["(опубликовано|обновлено|дата( публикации)?|добавлено|изменено):?"],
      hit: ["Обновлено: 3 мая 2021"],
      miss: ["Обновка радует."],
    },
    {
      lang: "uk",
      words: ["(опубліковано|оновлено|дата|додано):?"],
      hit: ["Оновлено: 3 травня"],
      miss: ["Новини дня."],
    },
    {
      lang: "tr",
      words: [
        "(yayınlanma|yayınlandı|güncelleme|güncellenme|son güncelleme|giriş|tarih)( tarihi)?( ?:|$| \\d)",
      ],
      hit: ["Güncelleme: 3 Mayıs 2021"],
      miss: ["Giriş kapısı kapandı."],
    },
    {
      lang: "el",
      words: ["(δημοσιεύτηκε|δημοσίευση|ενημερώθηκε|τελευταία ενημέρωση):?"],
      hit: ["Ενημερώθηκε: 3 Μαΐου"],
      miss: ["Δημόσια έργα."],
    },
    {
      lang: "ro",
      words: ["(publicat|actualizat|data( publicării)?|ultima actualizare)( la| pe)?:?"],
      hit: ["Actualizat: 3 mai 2021"],
      miss: ["Datorii mari."],
    },
    {
      lang: "hu",
      words: ["(megjelent|frissítve|publikálva|frissült|utolsó frissítés):?"],
      hit: ["Frissítve: 2021. május 3."],
      miss: ["Frissítőt ittak."],
    },
    {
      lang: "id",
      words: ["(diterbitkan|dipublikasikan|diperbarui|terbit|tayang|update|diunggah):?"],
      hit: ["Diperbarui: 3 Mei 2021"],
      miss: ["Terbitan baru itu."],
    },
    {
      lang: "vi",
      words: ["(cập nhật|đăng|xuất bản)( lúc| ngày)?:?( \\d|$)"],
      hit: ["Cập nhật 3/5/2021"],
      miss: ["Đăng quang ở Huế."],
    },
    {
      lang: "ja",
      words: ["(公開|更新|配信|掲載|投稿|最終更新)(日|日時)?[:：]?( |　|\\d)"],
      hit: ["更新 2021年5月3日"],
      miss: ["公開講座が開かれた。"],
    },
    {
      lang: "zh",
      words: ["(发布|發布|发表|發表|更新|时间|時間|日期)(于|於|时间|時間|日期)?[:：]?( |\\d)"],
      hit: ["发布时间：2021年"],
      miss: ["时间不够。"],
    },
    {
      lang: "ko",
      words: ["(입력|수정|등록|승인|게재)( ?일시?)?[ :]*\\d"],
      hit: ["입력 2021.05.03"],
      miss: ["입력 오류가 났다."],
    },
    {
      lang: "ar",
      words: ["(نشر|تحديث|آخر تحديث|تاريخ النشر|نُشر)( في| بتاريخ)?( ?:|$| \\d)"],
      hit: ["آخر تحديث: 3 مايو"],
      miss: ["نشر الكاتب رواية."],
    },
    {
      lang: "he",
      words: ["(פורסם|עודכן|עדכון אחרון)( ב.{0,10})?"],
      hit: ["עודכן 3.5.2021"],
      miss: ["עדנה חזרה."],
    },
  ],
};

/** Who reported, edited or supplied the story. */
export const deskCredit: WordFamily = {
  id: "desk-credit",
  role: "credit",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "((additional|further|with|contributing) )?(reporting|writing|research|editing|production|translation|compiled|graphics?|data|video|visuals?|interview)( (and|&) (writing|editing|research|reporting|translation|.{3,12}))? (by|from|contributed)",
        "(with )?(files|contributions|inputs?|reports?|material|information|agency inputs?) from",
        "(the )?(associated press|ap|reuters|afp|bloomberg|press association|pa media|upi) (contributed|writers?|journalists?|reporters?|staff|video|photographers?).{0,120}",
        ".{3,350} contributed (to )?(this|reporting|research).{0,40}",
        "\\p{L}+ reported from .{3,200}",
        "(-|—|–)+ ?(with|reuters|afp|ap|bloomberg|ani|pti|ians|xinhua|bernama|dpa|staff|.{2,30} news service)",
        "(source|via) ?: ?(reuters|afp|ap|associated press|bloomberg|ani|pti|ians|xinhua|agencies|press release|.{2,30})$",
        "\\(?(reuters|afp|ap|ani|pti|ians|xinhua|bernama|dpa|upi|efe|cna|agencies)( ?[/,&-] ?.{2,20}| photo| staff)?\\)?$",
        "(edited|translated|produced|fact-checked) by",
      ],
      hit: [
        "Reporting by Ana Ruiz; Editing by Lee Park",
        "With files from Reuters",
        "(AFP)",
        "Lee Park contributed to this report.",
      ],
      miss: ["Reporting rules changed.", "AP exams start in May."],
    },
    {
      lang: "de",
      words: [
        "(quellen?|mit material von|(mit )?informationen von|redaktion|mitarbeit|übersetzung|faktencheck|schlussredaktion|recherche)( ?: ?.{2,250})$",
        "mit (dpa|afp|reuters|epd|kna|apa|ap|sid)([ ,/]+(und )?\\p{L}+){0,3}$",
        "aus dem (englischen|französischen|amerikanischen|spanischen) von .{3,80}$",
        "\\(?(dpa|afp|reuters|apa|sda|epd|kna|sid|ap|dts|rnd|afx)([/ ,-]+\\p{L}+){0,4}\\)?$",
        "mit (material|agenturmaterial|informationen) (von|der|aus).{0,60}",
      ],
      hit: ["Quelle: dpa", "dpa/jb", "Mit Material von AFP"],
      miss: ["Quellen der Donau liegen hier."],
    },
    {
      lang: "fr",
      words: [
        "\\(?(avec )?(afp|reuters|ap|belga|ats|.{2,20} avec (afp|reuters))\\)?$",
        "source ?: ?.{2,40}$",
        "(avec l')?(agence|afp).{0,20}$",
      ],
      hit: ["(avec AFP)", "Source : Reuters"],
      miss: ["Avec le temps tout passe."],
    },
    {
      lang: "es",
      words: [
        "\\(?(con información de|con datos de|fuente ?:|efe|europa press|agencias?|reuters|afp|notimex|télam)( .{0,50})?\\)?$",
      ],
      hit: ["Con información de Reuters", "(EFE)"],
      miss: ["Con información falsa se mueve el mercado del pescado desde hace años y nadie lo para."],
    },
    {
      lang: "pt",
      words: [
        "\\(?(com informações d[aeo]|\\*?com agências|fonte ?:|lusa|agência .{2,20}|reuters|afp)( .{0,50})?\\)?$",
      ],
      hit: ["Com informações da Reuters"],
      miss: ["Fontes secaram."],
    },
    {
      lang: "it",
      words: ["\\(?(fonte ?:|ansa|adnkronos|agi|askanews|reuters|afp)( .{0,30})?\\)?$"],
      hit: ["(ANSA)", "Fonte: Reuters"],
      miss: ["Fonti vicine al club parlano."],
    },
    {
      lang: "nl",
      words: ["\\(?(bron ?:|anp|belga|met (informatie|medewerking) van)( .{0,40})?\\)?$"],
      hit: ["Bron: ANP"],
      miss: ["Bronnen melden niets."],
    },
    {
      lang: "sv",
      words: ["\\(?(källa ?:|tt|tt-.{2,20})( .{0,30})?\\)?$"],
      hit: ["Källa: TT"],
      miss: ["Källan sinade."],
    },
    {
      lang: "pl",
      words: ["\\(?(źródło ?:|pap|\\(pap\\))( .{0,40})?\\)?$"],
      hit: ["Źródło: PAP"],
      miss: ["Źródła wyschły."],
    },
    {
      lang: "cs",
      words: ["\\(?(zdroj(e)? ?:|čtk|tasr)( .{0,40})?\\)?$"],
      hit: ["Zdroj: ČTK"],
      miss: ["Zdroje vyschly."],
    },
    {
      lang: "ru",
      words: ["\\(?(источник ?:|по материалам|тасс|риа новости|интерфакс)( .{0,40})?\\)?$"],
      hit: ["Источник: ТАСС"],
      miss: ["Источники высохли."],
    },
    {
      lang: "uk",
      words: ["\\(?(джерело ?:|за матеріалами|укрінформ)( .{0,40})?\\)?$"],
      hit: ["Джерело: Укрінформ"],
      miss: ["Джерела висохли."],
    },
    {
      lang: "tr",
      words: ["\\(?(kaynak ?:|aa|dha|iha)( .{0,30})?\\)?$"],
      hit: ["Kaynak: AA"],
      miss: ["Kaynaklar kurudu."],
    },
    {
      lang: "id",
      words: ["\\(?(sumber ?:|antara)( .{0,30})?\\)?$"],
      hit: ["Sumber: Antara"],
      miss: ["Sumber air kering."],
    },
    {
      lang: "ja",
      words: ["[(（【〔]?(共同|時事|ロイター|AFP|ＡＦＰ)(通信)?[)）】〕]?$"],
      hit: ["（共同）"],
      miss: ["共同声明が出た。"],
    },
    {
      lang: "zh",
      words: [
        "[(（【]?(来源|來源|责任编辑|責任編輯|编辑|編輯|责编|審核|审核|校对)[:：].{2,20}$",
        "[(（](完|新华社|中新社|中央社)[)）]$",
      ],
      hit: ["来源：新华社"],
      miss: ["来源不明。"],
    },
    {
      lang: "ar",
      words: ["\\(?(المصدر ?:|رويترز|فرانس برس|أ ف ب|وكالات)( .{0,30})?\\)?$"],
      hit: ["المصدر: رويترز"],
      miss: ["المصدر غير معروف حتى الآن ولا أحد يعلق."],
    },
  ],
};

/** Where the piece appeared before, or by whose leave it appears here. */
export const republication: WordFamily = {
  id: "republication",
  role: "republication",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(this|the) (article|story|post|piece|report|column|essay|interview|op-ed|content|commentary)( (was|has been|is|by .{2,40}))? ?(was |has been |is )?(also |first |originally |previously |initially )?(appeared|published|posted|produced|republished|reprinted|syndicated|adapted|excerpted|provided|run|ran)",
        "(originally|first|previously) (published|appeared|posted) (in|on|at|by|as|here)",
        "(re)?(published|printed|posted) (here )?(with|by) (the )?(kind )?permission",
        "(a )?version of this (article|story|post|column)( .{0,30})? (appear|was|first|originally)",
        "the post .{3,200} (appeared first|first appeared) on",
        "this (article|story) is republished from",
        "courtesy of .{2,30}$",
        "read the original (article|story|post)",
      ],
      hit: [
        "This article was originally published by Harbour Desk.",
        "The post Ferry strike appeared first on Harbour Desk.",
        "Reprinted with permission",
      ],
      miss: ["This article of the law was repealed.", "First published poets met."],
    },
    {
      lang: "de",
      words: [
        "(dieser|der) (artikel|beitrag|text|kommentar) (ist|erschien|erscheint|wurde)( .{0,30})?(zuerst|erstmals|ursprünglich|auch|erschien)",
        "(zuerst|erstmals|ursprünglich) (erschienen|veröffentlicht)",
      ],
      hit: ["Dieser Artikel erschien zuerst im Hafenblatt.", "Zuerst erschienen bei X"],
      miss: ["Der Artikel ist ausverkauft."],
    },
    {
      lang: "fr",
      words: [
        "(cet|cette) (article|tribune|texte|version) (a été|est)( .{0,20})? (publié|paru|initialement|d'abord|republié)e?",
        "(article )?(initialement|d'abord) (publié|paru)",
        "l'article .{3,150} est apparu en premier sur",
      ],
      hit: ["Cet article a été publié par Le Quai."],
      miss: ["Cet article de loi tombe."],
    },
    {
      lang: "es",
      words: [
        "(este|esta) (artículo|nota|texto|noticia) (fue|se)( .{0,15})? (publicad[oa]|publicó|apareció)( .{0,20})?",
        "(publicad[oa]) (originalmente|por primera vez)",
        "la entrada .{3,150} (se publicó primero|apareció primero)",
      ],
      hit: ["Este artículo fue publicado por La Ría."],
      miss: ["Este artículo cuesta poco."],
    },
    {
      lang: "pt",
      words: [
        "(este|esta|o|a) (artigo|matéria|texto|reportagem|post) .{0,150}(foi )?(publicad[oa]|apareceu)( .{0,10})? (originalmente|primeiro|em|por|inicialmente)",
      ],
      hit: ["Este artigo foi publicado originalmente em O Cais."],
      miss: ["Este artigo custa pouco."],
    },
    {
      lang: "it",
      words: [
        "(questo|l') ?(articolo|testo|post) .{0,150}(è (stato )?(pubblicato|apparso|uscito)|proviene da)",
      ],
      hit: ["Questo articolo è stato pubblicato su Il Molo."],
      miss: ["Questo articolo costa poco."],
    },
    {
      lang: "nl",
      words: [
        "dit (artikel|stuk|verhaal|bericht) (verscheen|is|werd)( .{0,20})? ?(eerder|eerst|oorspronkelijk|verschenen|gepubliceerd)",
      ],
      hit: ["Dit artikel verscheen eerder in De Kade."],
      miss: ["Dit artikel kost weinig."],
    },
    {
      lang: "ru",
      words: [
        "(материал|статья|текст) (впервые |изначально |первоначально )?(опубликован|опубликована|вышел|вышла)",
      ],
      hit: ["Статья впервые опубликована в журнале."],
      miss: ["Статья расходов выросла."],
    },
    {
      lang: "pl",
      words: ["(artykuł|tekst) (ukazał|został|pochodzi|pierwotnie)( .{0,20})?"],
      hit: ["Artykuł ukazał się w Kei."],
      miss: ["Artykuły spożywcze drożeją."],
    },
    {
      lang: "ja",
      words: ["(この|本)記事は.{0,40}(転載|掲載|配信)"],
      hit: ["この記事は港新聞からの転載です"],
      miss: ["この橋は古い。"],
    },
    {
      lang: "zh",
      words: ["(本文|文章)(转载|轉載|原载|原載|首发|首發|转自|轉自|来自)"],
      hit: ["本文转载自港报"],
      miss: ["本文化节开幕。"],
    },
  ],
};

export const copyrightLine: WordFamily = {
  id: "copyright-line",
  role: "copyright",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(©|\\(c\\)|copyright)( .{0,80})?",
        "all rights reserved",
        "(this material|the contents?|no part of this) .{0,40}(may not be|protected|copyright)",
        "(used|licensed) under (a )?(creative commons|cc).{0,60}",
        "not for (re)?distribution",
      ],
      hit: ["© 2021 Harbour Desk. All rights reserved.", "Copyright 2021 Harbour Desk"],
      miss: ["Copying rights cost more now."],
    },
    {
      lang: "de",
      words: ["alle rechte vorbehalten", "© .{2,60}"],
      hit: ["Alle Rechte vorbehalten"],
      miss: ["Alle Rechten der Partei kamen."],
    },
    {
      lang: "fr",
      words: ["tous droits (réservés|de reproduction)", "(toute )?reproduction interdite"],
      hit: ["Tous droits réservés"],
      miss: ["Tous droits dehors."],
    },
    {
      lang: "es",
      words: ["(todos los )?derechos reservados", "prohibida (su|la) reproducción"],
      hit: ["Todos los derechos reservados"],
      miss: ["Derecho penal en debate."],
    },
    {
      lang: "pt",
      words: ["todos os direitos reservados", "proibida a reprodução"],
      hit: ["Todos os direitos reservados"],
      miss: ["Direito penal em debate."],
    },
    {
      lang: "it",
      words: ["(©? ?)riproduzione riservata", "tutti i diritti riservati"],
      hit: ["© Riproduzione riservata"],
      miss: ["Riproduzione dei lupi in calo."],
    },
    {
      lang: "nl",
      words: ["alle rechten voorbehouden"],
      hit: ["Alle rechten voorbehouden"],
      miss: ["Alle rechters kwamen."],
    },
    {
      lang: "ru",
      words: ["все права (защищены|сохранены)", "(при )?(перепечатк|копировани)\\p{L}* .{0,60}"],
      hit: ["Все права защищены"],
      miss: ["Все правы по-своему."],
    },
    {
      lang: "pl",
      words: ["wszelkie prawa zastrzeżone"],
      hit: ["Wszelkie prawa zastrzeżone"],
      miss: ["Wszelkie zmiany czekają."],
    },
    {
      lang: "tr",
      words: ["(tüm )?(hakları|hakkı) saklıdır"],
      hit: ["Tüm hakları saklıdır"],
      miss: ["Tüm halk geldi."],
    },
    {
      lang: "ja",
      words: ["(無断転載|無断複製|転載).{0,10}(禁|を禁)"],
      hit: ["無断転載を禁じます"],
      miss: ["無断で欠席した。"],
    },
    {
      lang: "zh",
      words: ["(版权|版權)(所有|声明|聲明)", "(未经|未經).{0,10}(授权|授權|许可).{0,10}"],
      hit: ["版权所有"],
      miss: ["版画展开幕。"],
    },
    {
      lang: "ko",
      words: ["(저작권자|무단 ?전재|ⓒ|<저작권자).{0,60}"],
      hit: ["무단 전재 및 재배포 금지"],
      miss: ["저녁에 비가 왔다."],
    },
    {
      lang: "ar",
      words: ["(جميع )?(ال)?حقوق (ال)?(نشر )?محفوظة"],
      hit: ["جميع الحقوق محفوظة"],
      miss: ["حقوق الإنسان أولا."],
    },
    {
      lang: "id",
      words: ["hak cipta.{0,40}", "dilarang (mengutip|menyalin).{0,60}"],
      hit: ["Hak cipta dilindungi"],
      miss: ["Hakim itu pergi."],
    },
  ],
};

/** Sentences about the writer. They count only in a box of their own or after the story. */
export const writerSentence: WordFamily = {
  id: "writer-sentence",
  role: "bio",
  match: "any",
  rows: [
    {
      lang: "en",
      words: [
        "(is|was) (an?|the|our) ([\\p{L}'’-]+ ){0,6}(reporter|correspondent|writer|editor|columnist|journalist|author|professor|contributor|fellow|analyst|producer|freelancer|blogger|critic|researcher|lecturer|senior fellow)",
        "(covers|writes (about|for)|reports on|joined|has (been )?(covered|written|reviewed|reported|worked|writing|covering|reporting|edited)) .{3,60}",
        "(about the author|author bio|meet the author|more about .{2,30})",
        "(reach|contact|e-?mail|follow) (him|her|them|the (authors?|reporters?|writers?)|\\p{L}+ (at|on))( .{0,30})?",
        "(can be reached|be reached) (at|on|via)",
        "(views|opinions) (expressed|are|in this).{0,30}(author|own|his|her|their)",
      ],
      hit: [
        "Ana Ruiz is a reporter for Harbour Desk.",
        "Lee Park covers ports.",
        "Reach her at ana@harbour.example",
      ],
      miss: ["The ferry was late."],
    },
    {
      lang: "de",
      words: [
        "ist ([\\p{L}-]+ ){0,4}([\\p{L}\\d]+-?)?(senior fellow|redakteur|korrespondent|autor|journalist|reporter|kolumnist|volontär|chefredakteur)(in)?",
        "(schreibt|berichtet) (für|über|seit) .{3,60}",
        "(über den autor|zur person|zum autor|zur autorin)",
      ],
      hit: ["Jan Beck ist Redakteur im Ressort Hafen."],
      miss: ["Die Fähre war spät."],
    },
    {
      lang: "fr",
      words: [
        "est ([\\p{L}-]+ ){0,4}(journaliste|correspondante?|rédacteur|rédactrice|chroniqueu(r|se))",
        "(à propos de l'auteur)",
      ],
      hit: ["Luc Morin est journaliste au service ports."],
      miss: ["Le bac était en retard."],
    },
    {
      lang: "es",
      words: [
        "es ([\\p{L}-]+ ){0,4}(periodista|reporter[oa]|corresponsal|redactora?|columnista|editora?)",
        "(sobre el autor|sobre la autora)",
      ],
      hit: ["Ana Ruiz es periodista de puertos."],
      miss: ["El ferry llegó tarde."],
    },
    {
      lang: "pt",
      words: ["é ([\\p{L}-]+ ){0,4}(jornalista|repórter|correspondente|editora?|colunista)", "sobre o autor"],
      hit: ["Ana Ruiz é jornalista."],
      miss: ["A balsa atrasou."],
    },
    {
      lang: "it",
      words: ["è ([\\p{L}-]+ ){0,4}(giornalista|corrispondente|redattore|redattrice)"],
      hit: ["Ugo Neri è giornalista."],
      miss: ["Il traghetto era in ritardo."],
    },
    {
      lang: "nl",
      words: [
        "is ([\\p{L}-]+ ){0,4}(redacteur|verslaggever|correspondent|columnist|journalist)",
        "over de auteur",
      ],
      hit: ["Jan Smit is verslaggever."],
      miss: ["De pont was laat."],
    },
    { lang: "ru", words: ["(об авторе)"], hit: ["Об авторе"], miss: ["Паром опоздал."] },
    {
      lang: "pl",
      words: ["(o autorze|dziennikarz(em|ka|ką)? (portalu|redakcji|gazety))"],
      hit: ["O autorze"],
      miss: ["Prom się spóźnił."],
    },
  ],
};
