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
  "published|first published|posted|posted on|publication date|date published|pubdate|created|originally published|" +
  "veroffentlicht|veroeffentlicht|erstellt|publiziert|erschienen|erstveroffentlichung|eingestellt|datum:|gepostet|" +
  "publie|publiee|paru le|poste le|mis en ligne|publicado|publicada|fecha|fecha de publicacion|creado|publicacao|postado|criado|" +
  "pubblicato|pubblicata|data pubblicazione|gepubliceerd|geplaatst|publicerad|publicerat|skapad|publisert|opprettet|lagt ut|offentliggjort|publiceret|udgivet|birt|birtist|" +
  "julkaistu|avaldatud|publicets|publikuots|publikavo|paskelbta|opublikowano|dodano|utworzono|data publikacji|" +
  "publikovano|vydano|zverejneno|publikovane|zverejnene|vydane|objavljeno|objavlj|kreirano|објављено|megjelent|kozzeteve|letrehozva|kozzetetel|" +
  "publicat|data publicarii|опубликовано|опубликован|дата публикации|размещено|опубліковано|публикувана|публикувано|" +
  "δημοσιευθηκε|δημοσιευση|δημοσιευτηκε|αναρτηθηκε|yayinlanma|yayinlandi|yayınlanma|yayımlanma|olusturulma|eklenme|" +
  "نشر|تاريخ النشر|نشرت|تاریخ انتشار|منتشر|פורסם|תאריך פרסום|प्रकाशित|प्रकाशन|প্রকাশিত|প্রকাশ|" +
  "diterbitkan|dipublikasikan|tayang|dang ngay|发布|发表|发布时间|發佈|發布|公開|配信|掲載|게시|입력|등록|승인|เผยแพร่|gepubliseer"
).split("|");

/** Words that make a date another thing than the story's: events, deadlines, copyright, birth. */
export const OTHER_DATE_WORDS: readonly string[] = (
  "copyright|©|(c)|until|deadline|expires|valid|born|ends|starts|joined|member since|registered|accessed|retrieved|today is|" +
  "bis zum|gultig|geboren|abgerufen|mitglied seit|dabei seit|registriert|ablauf|ne le|valable|inscrit|nacido|valido|hasta|nato il|fino al|" +
  "beginn|termin|am start"
).split("|");
