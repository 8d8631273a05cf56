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
    },
    {
      lang: "de",
      words: [
        "(ein (artikel|beitrag|kommentar|bericht|text|gastbeitrag|interview) )?von",
        "(text|autor(in)?|redaktion|verfasst von)( und .{2,12})?:?",
      ],
    },
    {
      lang: "fr",
      words: ["(écrit |propos recueillis |article )?par", "(auteur|rédaction|texte) ?:"],
    },
    {
      lang: "es",
      words: ["(escrito |publicado |redactado )?por", "(autor(a)?|redacción|texto) ?:?"],
    },
    {
      lang: "pt",
      words: ["(escrito |publicado )?por", "(autor(a)?|redação|texto|da redação) ?:?"],
    },
    {
      lang: "it",
      words: ["(a cura )?di", "(scritto|redatto) da", "(autore|redazione) ?:?"],
    },
    {
      lang: "nl",
      words: ["(geschreven )?door", "(auteur|redactie|tekst) ?:?"],
    },
    {
      lang: "sv",
      words: ["av", "(text|skribent|reporter) ?:"],
    },
    {
      lang: "da",
      words: ["af", "(tekst|skrevet af|journalist) ?:?"],
    },
    {
      lang: "no",
      words: ["av", "(tekst|skrevet av|journalist) ?:?"],
    },
    {
      lang: "fi",
      words: ["(teksti|kirjoittaja|toimittaja) ?:?"],
    },
    {
      lang: "pl",
      words: ["(autor(ka|zy)?|oprac(owanie)?\\.?|tekst|redakcja|napisał(a)?) ?:?"],
    },
    {
      lang: "cs",
      words: ["(autor(ka|ři)?|napsal(a)?|text|připravil(a)?) ?:?"],
    },
    {
      lang: "ru",
      words: ["(автор(ы)?|текст|редактор|подготовил(а|и)?|корреспондент) ?:?"],
    },
    {
      lang: "uk",
      words: ["(автор(и|ка)?|текст|редактор|підготував|підготувала) ?:?"],
    },
    {
      lang: "tr",
      words: ["(yazan|haber|muhabir|yazar) ?:"],
    },
    {
      lang: "el",
      words: ["(του|της|από τ(ον|ην)|γράφει (ο|η)|συντάκτης)( ?:)?"],
    },
    {
      lang: "ro",
      words: ["(de|autor|scris de|redactor) ?:?"],
    },
    { lang: "hu", words: ["(szerző|írta) ?:?"] },
    {
      lang: "id",
      words: ["(oleh|penulis|reporter|editor) ?:?"],
    },
    { lang: "vi", words: ["(tác giả|bài) ?:"] },
    {
      lang: "ja",
      words: ["(文|取材|執筆|記者|文・写真|編集)[／/:：=＝]", "【.{1,12}(記者)?】$"],
    },
    {
      lang: "zh",
      words: [
        "(文|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|撰文|来源|來源)[／/:：]",
        "(记者|記者) ?.{2,4}$",
        "(本报|本報|新华社)(记者|記者)",
      ],
    },
    {
      lang: "ko",
      words: ["(글|기자|편집) ?[=:]", ".{2,4} ?기자( .{0,30})?$"],
    },
    { lang: "ar", words: ["(بقلم|كتب|كتبت|تحرير|إعداد)( ?:)?"] },
    { lang: "he", words: ["(מאת|כתב|כתבה)( ?:)?"] },
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
    },
    {
      lang: "de",
      words: [
        "(veröffentlicht|aktualisiert|erschienen|stand|zuletzt (aktualisiert|geändert)|erstellt|datum|letzte aktualisierung|update)( am| um)?:?",
      ],
    },
    {
      lang: "fr",
      words: ["(publié|mis à jour|modifié|posté|mise à jour|créé|temps de lecture|paru)( le| à)?"],
    },
    {
      lang: "es",
      words: ["(publicado|actualizado|última actualización|fecha|creado|modificado)( el| a las)?:?"],
    },
    {
      lang: "pt",
      words: ["(publicado|atualizado|última atualização|postado|criado|modificado)( em| às| a)?:?"],
    },
    {
      lang: "it",
      words: ["(pubblicato|aggiornato|ultimo aggiornamento|modificato|creato)( il| alle)?:?"],
    },
    {
      lang: "nl",
      words: [
        "(gepubliceerd|geplaatst|bijgewerkt|laatste update|laatst (bijgewerkt|gewijzigd)|aangepast)( op| om)?:?",
      ],
    },
    {
      lang: "sv",
      words: ["(publicerad|uppdaterad|senast uppdaterad|ändrad)( den| kl)?:?"],
    },
    {
      lang: "da",
      words: ["(publiceret|opdateret|offentliggjort|udgivet|sidst opdateret)( den| kl)?:?"],
    },
    {
      lang: "no",
      words: ["(publisert|oppdatert|sist oppdatert|endret)( den| kl)?:?"],
    },
    {
      lang: "fi",
      words: ["(julkaistu|päivitetty|muokattu):?"],
    },
    {
      lang: "pl",
      words: [
        "(opublikowano|aktualizacja|zaktualizowano|data( publikacji| dodania)?|dodano|publikacja|ostatnia aktualizacja):?",
      ],
    },
    {
      lang: "cs",
      words: ["(publikováno|aktualizováno|aktualizace|vydáno|zveřejněno|upraveno):?"],
    },
    {
      lang: "ru",
      words: ["(опубликовано|обновлено|дата( публикации)?|добавлено|изменено):?"],
    },
    {
      lang: "uk",
      words: ["(опубліковано|оновлено|дата|додано):?"],
    },
    {
      lang: "tr",
      words: [
        "(yayınlanma|yayınlandı|güncelleme|güncellenme|son güncelleme|giriş|tarih)( tarihi)?( ?:|$| \\d)",
      ],
    },
    {
      lang: "el",
      words: ["(δημοσιεύτηκε|δημοσίευση|ενημερώθηκε|τελευταία ενημέρωση):?"],
    },
    {
      lang: "ro",
      words: ["(publicat|actualizat|data( publicării)?|ultima actualizare)( la| pe)?:?"],
    },
    {
      lang: "hu",
      words: ["(megjelent|frissítve|publikálva|frissült|utolsó frissítés):?"],
    },
    {
      lang: "id",
      words: ["(diterbitkan|dipublikasikan|diperbarui|terbit|tayang|update|diunggah):?"],
    },
    {
      lang: "vi",
      words: ["(cập nhật|đăng|xuất bản)( lúc| ngày)?:?( \\d|$)"],
    },
    {
      lang: "ja",
      words: ["(公開|更新|配信|掲載|投稿|最終更新)(日|日時)?[:：]?( |　|\\d)"],
    },
    {
      lang: "zh",
      words: ["(发布|發布|发表|發表|更新|时间|時間|日期)(于|於|时间|時間|日期)?[:：]?( |\\d)"],
    },
    {
      lang: "ko",
      words: ["(입력|수정|등록|승인|게재)( ?일시?)?[ :]*\\d"],
    },
    {
      lang: "ar",
      words: ["(نشر|تحديث|آخر تحديث|تاريخ النشر|نُشر)( في| بتاريخ)?( ?:|$| \\d)"],
    },
    {
      lang: "he",
      words: ["(פורסם|עודכן|עדכון אחרון)( ב.{0,10})?"],
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
        "(-|—|–){1,3} ?(with|reuters|afp|ap|bloomberg|ani|pti|ians|xinhua|bernama|dpa|staff|.{2,30} news service)",
        "(source|via) ?: ?(reuters|afp|ap|associated press|bloomberg|ani|pti|ians|xinhua|agencies|press release|.{2,30})$",
        "\\(?(reuters|afp|ap|ani|pti|ians|xinhua|bernama|dpa|upi|efe|cna|agencies)( ?[/,&-] ?.{2,20}| photo| staff)?\\)?$",
        "(edited|translated|produced|fact-checked) by",
      ],
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
    },
    {
      lang: "fr",
      words: [
        "\\(?(avec )?(afp|reuters|ap|belga|ats|.{2,20} avec (afp|reuters))\\)?$",
        "source ?: ?.{2,40}$",
        "(avec l')?(agence|afp).{0,20}$",
      ],
    },
    {
      lang: "es",
      words: [
        "\\(?(con información de|con datos de|fuente ?:|efe|europa press|agencias?|reuters|afp|notimex|télam)( .{0,50})?\\)?$",
      ],
    },
    {
      lang: "pt",
      words: [
        "\\(?(com informações d[aeo]|\\*?com agências|fonte ?:|lusa|agência .{2,20}|reuters|afp)( .{0,50})?\\)?$",
      ],
    },
    {
      lang: "it",
      words: ["\\(?(fonte ?:|ansa|adnkronos|agi|askanews|reuters|afp)( .{0,30})?\\)?$"],
    },
    {
      lang: "nl",
      words: ["\\(?(bron ?:|anp|belga|met (informatie|medewerking) van)( .{0,40})?\\)?$"],
    },
    {
      lang: "sv",
      words: ["\\(?(källa ?:|tt|tt-.{2,20})( .{0,30})?\\)?$"],
    },
    {
      lang: "pl",
      words: ["\\(?(źródło ?:|pap|\\(pap\\))( .{0,40})?\\)?$"],
    },
    {
      lang: "cs",
      words: ["\\(?(zdroj(e)? ?:|čtk|tasr)( .{0,40})?\\)?$"],
    },
    {
      lang: "ru",
      words: ["\\(?(источник ?:|по материалам|тасс|риа новости|интерфакс)( .{0,40})?\\)?$"],
    },
    {
      lang: "uk",
      words: ["\\(?(джерело ?:|за матеріалами|укрінформ)( .{0,40})?\\)?$"],
    },
    {
      lang: "tr",
      words: ["\\(?(kaynak ?:|aa|dha|iha)( .{0,30})?\\)?$"],
    },
    {
      lang: "id",
      words: ["\\(?(sumber ?:|antara)( .{0,30})?\\)?$"],
    },
    {
      lang: "ja",
      words: ["[(（【〔]?(共同|時事|ロイター|AFP|ＡＦＰ)(通信)?[)）】〕]?$"],
    },
    {
      lang: "zh",
      words: [
        "[(（【]?(来源|來源|责任编辑|責任編輯|编辑|編輯|责编|審核|审核|校对)[:：].{2,20}$",
        "[(（](完|新华社|中新社|中央社)[)）]$",
      ],
    },
    {
      lang: "ar",
      words: ["\\(?(المصدر ?:|رويترز|فرانس برس|أ ف ب|وكالات)( .{0,30})?\\)?$"],
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
    },
    {
      lang: "de",
      words: [
        "(dieser|der) (artikel|beitrag|text|kommentar) (ist|erschien|erscheint|wurde)( .{0,30})?(zuerst|erstmals|ursprünglich|auch|erschien)",
        "(zuerst|erstmals|ursprünglich) (erschienen|veröffentlicht)",
      ],
    },
    {
      lang: "fr",
      words: [
        "(cet|cette) (article|tribune|texte|version) (a été|est)( .{0,20})? (publié|paru|initialement|d'abord|republié)e?",
        "(article )?(initialement|d'abord) (publié|paru)",
        "l'article .{3,150} est apparu en premier sur",
      ],
    },
    {
      lang: "es",
      words: [
        "(este|esta) (artículo|nota|texto|noticia) (fue|se)( .{0,15})? (publicad[oa]|publicó|apareció)( .{0,20})?",
        "(publicad[oa]) (originalmente|por primera vez)",
        "la entrada .{3,150} (se publicó primero|apareció primero)",
      ],
    },
    {
      lang: "pt",
      words: [
        "(este|esta|o|a) (artigo|matéria|texto|reportagem|post) .{0,150}(foi )?(publicad[oa]|apareceu)( .{0,10})? (originalmente|primeiro|em|por|inicialmente)",
      ],
    },
    {
      lang: "it",
      words: [
        "(questo|l') ?(articolo|testo|post) .{0,150}(è (stato )?(pubblicato|apparso|uscito)|proviene da)",
      ],
    },
    {
      lang: "nl",
      words: [
        "dit (artikel|stuk|verhaal|bericht) (verscheen|is|werd)( .{0,20})? ?(eerder|eerst|oorspronkelijk|verschenen|gepubliceerd)",
      ],
    },
    {
      lang: "ru",
      words: [
        "(материал|статья|текст) (впервые |изначально |первоначально )?(опубликован|опубликована|вышел|вышла)",
      ],
    },
    {
      lang: "pl",
      words: ["(artykuł|tekst) (ukazał|został|pochodzi|pierwotnie)( .{0,20})?"],
    },
    {
      lang: "ja",
      words: ["(この|本)記事は.{0,40}(転載|掲載|配信)"],
    },
    {
      lang: "zh",
      words: ["(本文|文章)(转载|轉載|原载|原載|首发|首發|转自|轉自|来自)"],
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
        "(this (material|document|article)|the contents?|no part of this) .{0,40}(may not be|protected|copyright)",
        "(used|licensed) under (a )?(creative commons|cc).{0,60}",
        "not for (re)?distribution",
      ],
    },
    {
      lang: "de",
      words: ["alle rechte vorbehalten", "© .{2,60}"],
    },
    {
      lang: "fr",
      words: ["tous droits (réservés|de reproduction)", "(toute )?reproduction interdite"],
    },
    {
      lang: "es",
      words: ["(todos los )?derechos reservados", "prohibida (su|la) reproducción"],
    },
    {
      lang: "pt",
      words: ["todos os direitos reservados", "proibida a reprodução"],
    },
    {
      lang: "it",
      words: ["(©? ?)riproduzione riservata", "tutti i diritti riservati"],
    },
    {
      lang: "nl",
      words: ["alle rechten voorbehouden"],
    },
    {
      lang: "ru",
      words: ["все права (защищены|сохранены)", "(при )?(перепечатк|копировани)\\p{L}* .{0,60}"],
    },
    {
      lang: "pl",
      words: ["wszelkie prawa zastrzeżone"],
    },
    {
      lang: "tr",
      words: ["(tüm )?(hakları|hakkı) saklıdır"],
    },
    {
      lang: "ja",
      words: ["(無断転載|無断複製|転載).{0,10}(禁|を禁)"],
    },
    {
      lang: "zh",
      words: ["(版权|版權)(所有|声明|聲明)", "(未经|未經).{0,10}(授权|授權|许可).{0,10}"],
    },
    {
      lang: "ko",
      words: ["(저작권자|무단 ?전재|ⓒ|<저작권자).{0,60}"],
    },
    {
      lang: "ar",
      words: ["(جميع )?(ال)?حقوق (ال)?(نشر )?محفوظة"],
    },
    {
      lang: "id",
      words: ["hak cipta.{0,40}", "dilarang (mengutip|menyalin).{0,60}"],
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
    },
    {
      lang: "de",
      words: [
        "ist ([\\p{L}-]+ ){0,4}([\\p{L}\\d]+-?)?(senior fellow|redakteur|korrespondent|autor|journalist|reporter|kolumnist|volontär|chefredakteur)(in)?",
        "(schreibt|berichtet) (für|über|seit) .{3,60}",
        "(über den autor|zur person|zum autor|zur autorin)",
      ],
    },
    {
      lang: "fr",
      words: [
        "est ([\\p{L}-]+ ){0,4}(journaliste|correspondante?|rédacteur|rédactrice|chroniqueu(r|se))",
        "(à propos de l'auteur)",
      ],
    },
    {
      lang: "es",
      words: [
        "es ([\\p{L}-]+ ){0,4}(periodista|reporter[oa]|corresponsal|redactora?|columnista|editora?)",
        "(sobre el autor|sobre la autora)",
      ],
    },
    {
      lang: "pt",
      words: ["é ([\\p{L}-]+ ){0,4}(jornalista|repórter|correspondente|editora?|colunista)", "sobre o autor"],
    },
    {
      lang: "it",
      words: ["è ([\\p{L}-]+ ){0,4}(giornalista|corrispondente|redattore|redattrice)"],
    },
    {
      lang: "nl",
      words: [
        "is ([\\p{L}-]+ ){0,4}(redacteur|verslaggever|correspondent|columnist|journalist)",
        "over de auteur",
      ],
    },
    { lang: "ru", words: ["(об авторе)"] },
    {
      lang: "pl",
      words: ["(o autorze|dziennikarz(em|ka|ką)? (portalu|redakcji|gazety))"],
    },
  ],
};
