/**
 * Words beside a date that say what date it is, folded as `foldDateText` folds
 * (lower-case, no accents). A word counts when it stands within the date's line.
 */
export const UPDATED_WORDS: readonly string[] = (
  "updated|last updated|last modified|modified|edited|revised|last edited|update:|upd:|" +
  "aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letzte anderung|zuletzt geandert|zuletzt bearbeitet|geandert am|stand:|aktualisierung|" +
  "mis a jour|mise a jour|modifie le|maj le|actualise|" +
  "actualizado|actualizada|ultima actualizacion|actualizacion|modificado|" +
  "atualizado|atualizada|ultima atualizacao|atualizacao|aggiornato|aggiornata|aggiornamento|ultima modifica|" +
  "bijgewerkt|laatst gewijzigd|laatste update|gewijzigd|" +
  "uppdaterad|uppdaterat|andrad|senast andrad|oppdatert|sist oppdatert|sist endret|opdateret|sidst opdateret|senest opdateret|uppfært|uppfaert|" +
  "paivitetty|muokattu|uuendatud|muudetud|atjauninats|atjaunots|atnaujinta|" +
  "aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|aktualizovano|aktualizovane|upraveno|posodobljeno|azurirano|izmijenjeno|ажурирано|измењено|" +
  "frissitve|frissitett|modositva|actualizat|ultima actualizare|обновлено|обновлен|изменено|отредактировано|оновлено|змінено|обновена|обновено|" +
  "ενημερωθηκε|τελευταια ενημερωση|ενημερωση|guncellenme|guncelleme|son guncelleme|guncellendi|" +
  "تحديث|آخر تحديث|محدث|به روز رساني|به‌روزرسانی|ویرایش|עודכן|עדכון|अपडेट|अद्यतन|আপডেট|" +
  "diperbarui|terakhir diperbarui|diubah|cap nhat|更新|修订|最終更新|수정|업데이트|แก้ไข|ปรับปรุง|ilisasishwa|imesasishwa|opgedateer|bijgewerkt op"
).split("|");

export const PUBLISHED_WORDS: readonly string[] = (
  "published|publish date|first published|posted|posted on|publication date|date published|pubdate|created|originally published|" +
  "veroffentlicht|veroeffentlicht|erstellt|publiziert|erschienen|erstveroffentlichung|eingestellt|datum:|gepostet|" +
  "publie|publiee|paru le|poste le|mis en ligne|publicado|publicada|fecha|fecha de publicacion|creado|publicacao|postado|criado|" +
  "pubblicato|pubblicata|data pubblicazione|gepubliceerd|geplaatst|publicerad|publicerat|skapad|publisert|opprettet|lagt ut|offentliggjort|publiceret|udgivet|birt|birtist|" +
  "julkaistu|avaldatud|publicets|publikuots|publikavo|paskelbta|opublikowano|dodano|utworzono|data publikacji|" +
  "publikovano|vydano|zverejneno|publikovane|zverejnene|vydane|objavljeno|objavlj|kreirano|објављено|megjelent|kozzeteve|letrehozva|kozzetetel|" +
  "publicat|data publicarii|опубликовано|опубликован|дата публикации|размещено|опубліковано|публикувана|публикувано|" +
  "δημοσιευθηκε|δημοσιευση|δημοσιευτηκε|αναρτηθηκε|yayinlanma|yayinlandi|yayınlanma|yayımlanma|olusturulma|eklenme|" +
  "نشر|تاريخ النشر|نشرت|تاریخ انتشار|منتشر|פורסם|תאריך פרסום|प्रकाशित|प्रकाशन|প্রকাশিত|প্রকাশ|" +
  "diterbitkan|dipublikasikan|tayang|dang ngay|发布|发表|发布时间|發佈|發布|公開|配信|掲載|게시|입력|기사입력|등록|승인|เผยแพร่|gepubliseer"
).split("|");

/** Words before the date on which a piece came out first, elsewhere or in an earlier form. */
export const FIRST_PUBLISHED_WORDS: readonly string[] = (
  "first published|originally published|first appeared|originally appeared|originally posted|first posted|" +
  "erstmals veroffentlicht|zuerst veroffentlicht|erstveroffentlichung|zuerst erschienen|erstmals erschienen|ursprunglich veroffentlicht|" +
  "premiere publication|initialement publie|publie initialement|publie pour la premiere fois|" +
  "publicado originalmente|publicado por primera vez|originalmente publicado|publicado pela primeira vez|" +
  "pubblicato originariamente|prima pubblicazione|oorspronkelijk gepubliceerd|eerst gepubliceerd|" +
  "ursprungligen publicerad|forst publicerad|opprinnelig publisert|forst publisert|oprindeligt udgivet|" +
  "pierwotnie opublikowano|puvodne vydano|первоначально опубликовано|впервые опубликовано|初出|首发|최초 게시|최초 등록"
).split("|");

/** Words that make a date another thing than the story's: events, deadlines, copyright, birth. */
export const OTHER_DATE_WORDS: readonly string[] = (
  "copyright|©|(c)|until|deadline|expires|valid|born|ends|starts|joined|member since|registered|accessed|retrieved|today is|" +
  "bis zum|gultig|geboren|abgerufen|mitglied seit|dabei seit|registriert|ablauf|ne le|valable|inscrit|nacido|valido|hasta|nato il|fino al|" +
  "beginn|termin|am start|reviewed|fact-checked|fact checked|last checked|expires on|expired|archived|comment|uberpruft|gepruft|" +
  "revise le|verifie le|revisado|verificado|verificato|granskad|scade|vervalt|wygasa"
).split("|");

/** Days of the week, full and short, folded as `foldDateText` folds, without dots. */
export const WEEKDAYS: readonly string[] = (
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|" +
  "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|" +
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|" +
  "lunes|martes|miercoles|jueves|viernes|sabado|domingo|mie|jue|vie|sab|dom|" +
  "segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terca|quarta|quinta|sexta|seg|ter|qua|qui|sex|" +
  "lunedi|martedi|mercoledi|giovedi|venerdi|domenica|gio|" +
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|wo|vr|za|zo|" +
  "mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|mandag|tisdag|lordag|man|tir|ons|tor|tors|fre|lor|son|" +
  "maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ke|to|pe|la|su|ti|" +
  "poniedziałek|poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|pon|wt|sr|czw|pt|sob|nd|niedz|" +
  "pondeli|utery|streda|ctvrtek|patek|nedele|pondelok|utorok|stvrtok|piatok|nedela|" +
  "hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap|luni|marti|miercuri|joi|vineri|sambata|duminica|" +
  "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|" +
  "понеділок|вівторок|середа|четвер|пятниця|субота|неділя|" +
  "δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|σαββατο|κυριακη|pazartesi|salı|carsamba|persembe|cuma|cumartesi|pazar|" +
  "الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|شنبه|یکشنبه|" +
  "senin|selasa|rabu|kamis|jumat|sabtu|minggu"
).split("|");

/** What stands with a time of day, folded, without dots. */
export const CLOCK_WORDS: readonly string[] = (
  "am|pm|a m|p m|uhr|h|kl|klo|ore|ora|at|um|om|uur|hrs|hours|gmt|utc|est|edt|et|ct|pt|cst|cdt|mst|mdt|pst|pdt|bst|ist|cet|cest|" +
  "mez|mesz|eet|eest|msk|мск|jst|kst|hkt|sgt|aest|aedt|nzst|nzdt|sast|wib|wita|myt|pht|pkt|πμ|μμ|ص|م|오전|오후|上午|下午|午前|午後"
).split("|");

/** How long ago something came out, folded as `foldDateText` folds; `#` stands for the number. */
export const RELATIVE_TIMES: readonly string[] = [
  "(?:about |over )?(?:#|an?|one) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s? ago",
  "vor (?:#|einer?|einem) (?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:en|n|e)?",
  "il y a (?:#|une?) (?:seconde|minute|min|heure|h|jour|semaine|mois|an)s?",
  "hace (?:#|una?) (?:segundo|minuto|min|hora|dia|semana|mes|ano)(?:e?s)?",
  "ha (?:#|uma?) (?:segundo|minuto|min|hora|dia|semana|mes|ano)(?:e?s)?",
  "(?:#|una?|un') (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa",
  "(?:#|een) (?:seconden?|minuut|minuten|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|jaar) geleden",
  "(?:for )?(?:#|en|ett|et) (?:sekund(?:er)?|minut(?:er|ter)?|minutt(?:er)?|timm(?:e|ar)|tim(?:er?|e)|dag(?:ar|er|e)?|veck(?:a|or)|uke[r]?|uge[r]?|manad(?:er)?|maned(?:er)?|ar) (?:sedan|siden)",
  "# (?:sekuntia|minuuttia|tuntia|paivaa|viikkoa|kuukautta|vuotta) sitten",
  "(?:#|jedna) (?:minut[ay]?|godzin[ay]?|dni|dzien|tydzien|tygodnie|tygodni|miesiac[ea]?|miesiecy|lat[a]?|rok) temu",
  "pred # (?:minut(?:ami|ou)|hodin(?:ami|ou)|dny|dnem|tydny|mesic[ie]|lety)",
  "# (?:perce|oraja|napja|hete|honapja|eve)",
  "acum # (?:minute|ore|zile|saptamani|luni|ani)",
  "πριν (?:απο )?# (?:λεπτα|ωρες|ημερες|εβδομαδες|μηνες)",
  "# (?:dakika|saat|gun|hafta|ay|yil) once",
  "# (?:минут[аы]?|час(?:а|ов)?|д(?:ень|ня|ней)|недел[яиь]|месяц(?:а|ев)?|года?|лет) назад",
  "# (?:хвилин[аи]?|годин[аи]?|д(?:ень|ні|нів)|тиж(?:день|ні|нів)|місяц[ьів]+) тому",
  "منذ # (?:دقيقة|دقائق|ساعة|ساعات|يوم|ايام|شهر|اشهر)",
  "לפני # (?:דקות|שעות|ימים|שבועות|חודשים)",
  "# (?:मिनट|घंटे|दिन|सप्ताह|महीने|साल) पहले",
  "# (?:menit|jam|hari|minggu|bulan|tahun)(?: yang)? lalu",
  "# (?:phut|gio|ngay|tuan|thang|nam) truoc",
  "# ?(?:分钟|小时|天|周|个月|年|分鐘|小時|個月)前",
  "# ?(?:分|時間|日|週間|か月|ヶ月|年)前",
  "# ?(?:분|시간|일|주|개월|년) 전",
];
