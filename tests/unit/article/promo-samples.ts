/** Invented promos: what stands between two paragraphs or after the last, and which roles are right. */
export interface PromoSample {
  name: string;
  lang: string;
  html: string;
  roles: string;
}

const row = (name: string, lang: string, roles: string, html: string): PromoSample => ({
  name,
  lang,
  roles,
  html,
});

export const PROMOS: readonly PromoSample[] = [
  row(
    "newsletter line",
    "en",
    "newsletter",
    `<p><i>Our gardening letter lands every Thursday. <a href="/newsletters/garden">Put your name down</a>.</i></p>`,
  ),
  row(
    "newsletter box without form",
    "en",
    "newsletter",
    `<div class="x9"><h4>Mornings with the Tribune</h4><p>A five-minute digest in your inbox before breakfast.</p><a href="/signup">Sign me up</a></div>`,
  ),
  row(
    "newsletter form",
    "de",
    "newsletter",
    `<div class="k2"><p>Die Woche kompakt</p><form action="/nl"><input type="email" placeholder="E-Mail"><button>Bestellen</button></form></div>`,
  ),
  row(
    "newsletter line",
    "de",
    "newsletter",
    `<p><strong>Nichts mehr verpassen:</strong> <a href="/newsletter/hafen">Abonnieren Sie unseren Hafen-Newsletter</a></p>`,
  ),
  row(
    "newsletter line",
    "fr",
    "newsletter",
    `<p><em>Recevez chaque vendredi notre lettre d'information. <a href="/newsletters">Inscrivez-vous gratuitement</a>.</em></p>`,
  ),
  row(
    "newsletter box",
    "it",
    "newsletter",
    `<div class="r"><b>La newsletter del porto</b><p>Ogni mattina le notizie nella tua casella.</p><a href="/newsletter/">Iscriviti</a></div>`,
  ),
  row(
    "newsletter line",
    "pl",
    "newsletter",
    `<p><b>Zapisz się na <a href="/newsletter">nasz newsletter</a> i czytaj najważniejsze wiadomości rano.</b></p>`,
  ),
  row(
    "newsletter line",
    "nl",
    "newsletter",
    `<p><em>Elke ochtend het nieuws in je inbox? <a href="/nieuwsbrief">Meld je aan voor onze nieuwsbrief</a>.</em></p>`,
  ),
  row(
    "newsletter line",
    "tr",
    "newsletter",
    `<p><strong><a href="/bulten">Günlük bültenimize kaydolun</a>, haberler sabah kapınızda.</strong></p>`,
  ),
  row(
    "newsletter box",
    "ja",
    "newsletter",
    `<div class="b"><p>朝のニュースレターを無料でお届けします。</p><a href="/newsletter">メールマガジンに登録する</a></div>`,
  ),
  row(
    "subscription box",
    "en",
    "subscription",
    `<div class="q1"><p>You have two free stories left this month.</p><p>Unlimited reading costs less than a cup of tea.</p><a href="/subscribe">See our plans</a></div>`,
  ),
  row(
    "subscription line",
    "en",
    "subscription",
    `<p><em>This story is for everyone because members pay for it. <a href="/membership">Become a member</a>.</em></p>`,
  ),
  row(
    "subscription box",
    "de",
    "subscription",
    `<div class="m"><h3>Weiterlesen mit Plus</h3><p>Einen Monat gratis, danach 7,99 Euro. Jederzeit kündbar.</p><a href="/abo">Jetzt testen</a></div>`,
  ),
  row(
    "subscription line",
    "sv",
    "subscription",
    `<p><strong><a href="/prenumerera">Prenumerera nu – första månaden för en krona</a></strong></p>`,
  ),
  row(
    "subscription picture",
    "en",
    "house-promo|subscription",
    `<p><a href="/subscribe?c=9"><img src="/img/banner9.png" alt="" width="700" height="90"></a></p>`,
  ),
  row(
    "gift button",
    "en",
    "subscription|share",
    `<div class="g"><button>Give this story</button><span>As a subscriber, you have 10 gift articles to give each month.</span></div>`,
  ),
  row(
    "donation box",
    "en",
    "donation",
    `<aside class="z"><p>Nobody owns us. If our reporting matters to you, help pay for it.</p><a href="/support">Give what you can</a></aside>`,
  ),
  row(
    "donation line",
    "es",
    "donation",
    `<p><strong>Apoya el periodismo independiente:</strong> <a href="/donar">haz una donación</a></p>`,
  ),
  row(
    "donation box",
    "ru",
    "donation",
    `<div class="p"><p>Мы работаем благодаря вашей поддержке.</p><a href="/donate">Поддержите нашу редакцию</a></div>`,
  ),
  row(
    "donation box",
    "pt",
    "donation",
    `<div class="ap"><p>Jornalismo custa caro. Sua ajuda mantém a redação aberta.</p><a href="/apoie">Apoie agora</a></div>`,
  ),
  row(
    "follow line",
    "en",
    "follow",
    `<p><strong>Find us on <a href="https://www.facebook.com/harbourtribune">Facebook</a> and <a href="https://x.com/harbourtribune">X</a>.</strong></p>`,
  ),
  row(
    "channel line",
    "en",
    "follow",
    `<p><em>Breaking stories reach our <a href="https://whatsapp.com/channel/0029abc">WhatsApp channel</a> first.</em></p>`,
  ),
  row(
    "channel line",
    "it",
    "follow",
    `<p><strong>Segui il nostro canale <a href="https://t.me/ilmolo">Telegram</a> per restare aggiornato.</strong></p>`,
  ),
  row(
    "channel line",
    "uk",
    "follow",
    `<p><b>Читайте нас у <a href="https://t.me/gazeta">Telegram</a></b></p>`,
  ),
  row(
    "google news",
    "hi",
    "follow",
    `<p><strong>ताज़ा खबरों के लिए हमें <a href="https://news.google.com/publications/CAA">गूगल न्यूज़</a> पर फॉलो करें</strong></p>`,
  ),
  row(
    "google news",
    "fr",
    "follow",
    `<p><a href="https://news.google.com/publications/CAB">Suivez Le Quai sur Google Actualités</a></p>`,
  ),
  row(
    "google source",
    "en",
    "follow",
    `<div class="gs"><a href="https://www.google.com/preferences/source?q=tribune.example">Add us as a preferred source on Google</a></div>`,
  ),
  row(
    "channel line",
    "ar",
    "follow",
    `<p><strong>تابعونا على <a href="https://t.me/sahifa">قناتنا في تلغرام</a></strong></p>`,
  ),
  row(
    "channel line",
    "vi",
    "follow",
    `<p><em>Theo dõi chúng tôi trên <a href="https://www.facebook.com/bao">Facebook</a></em></p>`,
  ),
  row(
    "youtube line",
    "de",
    "follow|player",
    `<p><i>Mehr davon? <a href="https://www.youtube.com/@hafenblatt">Abonnieren Sie unseren YouTube-Kanal</a>.</i></p>`,
  ),
  row(
    "related line",
    "en",
    "related",
    `<p><b>Also read:</b> <a href="/2026/02/why-the-ferry-stopped-running">Why the ferry stopped running</a></p>`,
  ),
  row(
    "related line without colon",
    "en",
    "related",
    `<p><strong>MORE</strong> <a href="/news/tugboat-race-cancelled-again">Tugboat race cancelled again</a></p>`,
  ),
  row(
    "related line all in link",
    "en",
    "related",
    `<p><a href="/news/local/tugboat-race-cancelled-again">Tugboat race cancelled again after crews fall ill</a></p>`,
  ),
  row(
    "related line",
    "fr",
    "related",
    `<p>>> <a href="/politique/le-bac-ne-passe-plus-123456">Le bac ne passe plus la nuit</a></p>`,
  ),
  row(
    "related line",
    "el",
    "related",
    `<p><strong>Διαβάστε ακόμα:</strong> <a href="/nea/limani-kleisto-4455">Κλειστό το λιμάνι για τρεις ημέρες</a></p>`,
  ),
  row(
    "related line",
    "hu",
    "related",
    `<p><strong>Kapcsolódó cikkünk:</strong> <a href="/hirek/lezarjak-a-kikotot-holnap">Lezárják a kikötőt holnaptól</a></p>`,
  ),
  row(
    "related line",
    "no",
    "related",
    `<p><a href="/nyheter/ferja-gar-ikke-i-dag/123456"><b>Les også: Ferja går ikke i dag</b></a></p>`,
  ),
  row(
    "related line",
    "ko",
    "related",
    `<p>[<a href="/article/20260203001">관련기사: 항구가 사흘간 문을 닫는다</a>]</p>`,
  ),
  row(
    "related line",
    "th",
    "related",
    `<p><strong>อ่านเพิ่มเติม:</strong> <a href="/news/port-closed-3-days">ท่าเรือปิดสามวัน</a></p>`,
  ),
  row(
    "related list",
    "en",
    "related",
    `<div class="hh"><h3>From the same harbour</h3><ul><li><a href="/n/the-crane-that-sang">The crane that sang at night</a></li><li><a href="/n/three-boats-one-berth">Three boats and one berth</a></li><li><a href="/n/salt-prices-rise-again">Salt prices rise again</a></li></ul></div>`,
  ),
  row(
    "related list",
    "pl",
    "related",
    `<div class="v"><p>Zobacz też</p><ul><li><a href="/a/port-zamkniety-na-trzy-dni">Port zamknięty na trzy dni</a></li><li><a href="/a/dzwig-ktory-spiewa-noca">Dźwig, który śpiewa nocą</a></li></ul></div>`,
  ),
  row(
    "related cards",
    "en",
    "related",
    `<div class="w"><div><a href="/n/the-crane-that-sang"><img src="/t/1.jpg" alt="crane"></a><a href="/n/the-crane-that-sang">The crane that sang</a></div><div><a href="/n/three-boats-one-berth"><img src="/t/2.jpg" alt="boats"></a><a href="/n/three-boats-one-berth">Three boats, one berth</a></div></div>`,
  ),
  row(
    "teaser card",
    "cs",
    "related",
    `<div class="c"><a href="/clanek/pristav-zavren-na-tri-dny"><img src="/t/3.jpg" alt=""><span>Přístav zavřen na tři dny</span></a></div>`,
  ),
  row(
    "most read",
    "tr",
    "related",
    `<div class="e"><h4>En çok okunanlar</h4><ol><li><a href="/haber/liman-uc-gun-kapali">Liman üç gün kapalı</a></li><li><a href="/haber/vinc-gece-sarki-soyluyor">Vinç gece şarkı söylüyor</a></li></ol></div>`,
  ),
  row(
    "tags",
    "en",
    "navigation|related",
    `<div class="tg"><span>Topics:</span> <a href="/topic/harbour">Harbour</a> <a href="/topic/ferries">Ferries</a> <a href="/topic/weather">Weather</a></div>`,
  ),
  row("ad label", "en", "advertisement", `<div class="s3"><span>Advertisement</span></div>`),
  row("ad label", "ro", "advertisement", `<p>PUBLICITATE</p>`),
  row(
    "ad text",
    "en",
    "advertisement|product",
    `<div class="t4"><small>Sponsored</small><p>Damp cellar? DryWell pumps pay for themselves in a winter. <a href="https://drywell.example/offer" rel="sponsored nofollow">Get a free quote</a></p></div>`,
  ),
  row(
    "ad picture",
    "en",
    "advertisement|product",
    `<div class="u5"><a href="https://kettleworks.example/?utm_source=tribune" target="_blank" rel="nofollow"><img src="/media/kw-336.jpg" alt="Kettleworks copper kettles, now in store"></a></div>`,
  ),
  row(
    "ad pictures",
    "es",
    "product|advertisement",
    `<div class="y"><a href="https://botas.example/"><img src="/m/b1.jpg" alt="Botas impermeables"></a><a href="https://faroles.example/"><img src="/m/b2.jpg" alt="Faroles de barco"></a></div>`,
  ),
  row(
    "ad frame",
    "en",
    "advertisement",
    `<div class="f6"><iframe src="https://ad.adserver.example/slot?id=4" width="728" height="90" title="Advertisement"></iframe></div>`,
  ),
  row(
    "native ad card",
    "en",
    "advertisement|related",
    `<div class="n7"><a href="https://content.partnerhub.example/sail-cheaper" rel="sponsored"><img src="https://cdn.partnerhub.example/s.jpg" alt=""><span>Promoted</span><h4>Five ways to sail for less this summer</h4></a></div>`,
  ),
  row(
    "product box",
    "en",
    "product|advertisement",
    `<div class="pb"><img src="/p/lamp.jpg" alt="Brass ship lamp"><h4>Brass ship lamp</h4><p>$49.00</p><a href="https://shop.tribune.example/lamp">Buy now</a></div>`,
  ),
  row(
    "shop line",
    "de",
    "product|advertisement",
    `<p><em>Das Buch zum Thema gibt es <a href="https://shop.hafenblatt.example/buch">in unserem Shop für 19,90 Euro</a>.</em></p>`,
  ),
  row(
    "affiliate sentence",
    "en",
    "advertisement|product",
    `<p><em>If you buy through links in this article we may receive a small commission.</em></p>`,
  ),
  row(
    "house picture",
    "en",
    "house-promo",
    `<figure><a href="/section/sailing"><img src="/img/sailing-promo.jpg" alt="Sailing: three boats race past a lighthouse under a bright sky"></a></figure>`,
  ),
  row(
    "house picture",
    "fr",
    "house-promo|advertisement",
    `<div><a href="https://www.quai.example/evenements/regate"><img src="/img/regate.png" alt="Régate du printemps"></a></div>`,
  ),
  row(
    "share bar",
    "en",
    "share",
    `<div class="sb"><a href="https://www.facebook.com/sharer/sharer.php?u=1">Facebook</a><a href="https://twitter.com/intent/tweet?u=1">Post</a><a href="mailto:?subject=x">Email</a></div>`,
  ),
  row(
    "share prompt",
    "es",
    "share",
    `<p><strong>¿Te gustó? Compártelo: <a href="https://api.whatsapp.com/send?text=x">WhatsApp</a> <a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></strong></p>`,
  ),
  row(
    "comment prompt",
    "en",
    "comment",
    `<div class="cm"><p>Were you on the ferry? We want to hear from you.</p><a href="mailto:desk@tribune.example">Write to the desk</a></div>`,
  ),
  row(
    "comment prompt",
    "de",
    "comment",
    `<p><strong>Was denken Sie darüber? <a href="/kommentare">Diskutieren Sie mit</a></strong></p>`,
  ),
  row(
    "error report",
    "ru",
    "comment",
    `<p><em>Нашли опечатку? Выделите текст и нажмите Ctrl+Enter.</em></p>`,
  ),
  row(
    "poll",
    "fr",
    "poll",
    `<div class="so"><p>Faut-il fermer le port la nuit ?</p><form><label><input type="radio" name="a"> Oui</label><label><input type="radio" name="a"> Non</label><button>Voter</button></form></div>`,
  ),
  row(
    "survey",
    "pt",
    "poll",
    `<div class="pe"><p>Ajude-nos a melhorar: <a href="https://forms.gle/abc">responda à nossa pesquisa</a> em dois minutos.</p></div>`,
  ),
  row(
    "quiz",
    "en",
    "poll",
    `<p><strong>Know your knots? <a href="/quiz/knots">Take our weekly quiz</a></strong></p>`,
  ),
  row(
    "video teaser",
    "en",
    "player|related",
    `<p><strong>VIDEO: <a href="/video/otters-on-the-pier">Otters take over the pier</a></strong></p>`,
  ),
  row(
    "video teaser",
    "id",
    "player|related",
    `<p><strong>Simak video:</strong> <a href="/video/berang-berang-di-dermaga">Berang-berang kuasai dermaga</a></p>`,
  ),
  row(
    "podcast box",
    "de",
    "player",
    `<div class="po"><img src="/pod/cover.jpg" alt="Cover"><p><b>Der Hafen-Podcast</b></p><p>Jede Woche neue Folgen, überall wo es Podcasts gibt.</p></div>`,
  ),
  row(
    "podcast line",
    "en",
    "player",
    `<p><em>Hear more on <a href="https://open.spotify.com/show/1">Tidelines, our weekly podcast</a>.</em></p>`,
  ),
  row(
    "audio player",
    "en",
    "player",
    `<div class="au"><p>Listen to this article</p><audio src="/tts/1.mp3" controls></audio><span>4:12</span></div>`,
  ),
  row(
    "app line",
    "es",
    "app",
    `<p><strong><a href="https://play.google.com/store/apps/details?id=x">Descarga nuestra app</a> y recibe alertas del puerto.</strong></p>`,
  ),
  row(
    "app box",
    "ko",
    "app",
    `<div class="ab"><p>앱에서 더 빠르게 읽어 보세요.</p><a href="https://apps.apple.com/app/id1">앱 다운로드</a></div>`,
  ),
  row(
    "event box",
    "en",
    "event",
    `<div class="ev"><h4>Harbour Night, April 9</h4><p>Our editor talks to three captains. Doors at seven.</p><a href="/events/harbour-night">Get tickets</a></div>`,
  ),
  row(
    "event line",
    "nl",
    "event",
    `<p><strong>Kom naar onze havenavond op 9 april. <a href="/evenementen/havenavond">Koop je kaartje</a>.</strong></p>`,
  ),
  row(
    "contest",
    "en",
    "event|poll|product|subscription|house-promo|newsletter",
    `<div class="ct"><h4>Win a week at sea</h4><p>Enter our reader draw before Sunday.</p><a href="/competitions/week-at-sea">Enter now</a></div>`,
  ),
  row("skip label", "en", "navigation|advertisement", `<p>Story continues below advertisement</p>`),
  row("skip label", "it", "navigation|advertisement", `<p>L'articolo continua dopo la pubblicità</p>`),
  row(
    "skip label",
    "nl",
    "navigation|advertisement",
    `<div class="sk">Tekst loopt door onder de advertentie</div>`,
  ),
  row(
    "consent strip",
    "de",
    "consent",
    `<div class="co"><p>Hier sehen Sie einen externen Inhalt. Mit Ihrer Zustimmung wird er geladen.</p><button>Inhalt anzeigen</button></div>`,
  ),
  row(
    "consent strip",
    "fr",
    "consent",
    `<div class="cs"><p>Ce contenu est bloqué car vous n'avez pas accepté les cookies.</p><button>Accepter</button><button>Gérer mes choix</button></div>`,
  ),
  row(
    "bio box",
    "en",
    "bio",
    `<div class="bx"><img src="/staff/mr.jpg" alt="" width="60" height="60"><p><a href="/author/mia-roth">Mia Roth</a> covers ports and weather for the Tribune.</p></div>`,
  ),
  row(
    "print edition",
    "en",
    "subscription|house-promo",
    `<p><em>Rather hold it in your hands? <a href="/print">The paper edition comes to your door</a> on Saturdays.</em></p>`,
  ),
  row(
    "login box",
    "en",
    "subscription|newsletter",
    `<div class="lg"><p>Log in to keep reading</p><input type="email"><input type="password"><button>Log in</button></div>`,
  ),
  row(
    "jobs box",
    "en",
    "related|navigation|house-promo|product|advertisement",
    `<div class="jb"><h4>Jobs on the water</h4><ul><li><a href="/jobs/deckhand-north-pier-12345">Deckhand, North Pier</a></li><li><a href="/jobs/crane-driver-south-12346">Crane driver, South Basin</a></li></ul></div>`,
  ),
];

/** Look-alikes that belong to the story: nothing of them may go. */
export const LOOKALIKES: readonly { name: string; html: string }[] = [
  {
    name: "story about newsletters",
    html: `<p>Sign up for our newsletter, the fake page urged, and 4,000 people did so before the police found the server.</p>`,
  },
  {
    name: "speech that asks",
    html: `<p>"Follow us on Facebook, share the video, donate what you can," the captain shouted to the crowd on the quay.</p>`,
  },
  {
    name: "profile in a sentence",
    html: `<p>The skipper, who posts as <a href="https://www.instagram.com/skipper">@skipper</a>, said the mast broke in the second storm of the week.</p>`,
  },
  {
    name: "donations as topic",
    html: `<p>Donations to the lifeboat fund fell by a third, and the board now asks members to pay before the season begins.</p>`,
  },
  { name: "document", html: `<p><a href="/files/inquiry-report.pdf">Read the inquiry report (PDF)</a></p>` },
  {
    name: "court document",
    html: `<p>Read the <a href="https://court.example/filings/2026-17.pdf">full ruling</a>.</p>`,
  },
  {
    name: "inline links",
    html: `<p>The <a href="/2026/01/first-storm-hits-pier">first storm</a> hit in January, the <a href="/2026/02/second-storm-hits-pier">second</a> in February, and nobody has mended the pier since.</p>`,
  },
  {
    name: "lead photo linked to its file",
    html: `<a href="/uploads/2026/pier-large.jpg"><img src="/uploads/2026/pier-800.jpg" alt="The broken pier"></a>`,
  },
  {
    name: "captioned photo linked to a gallery",
    html: `<figure><a href="/gallery/storm-pictures"><img src="/uploads/storm.jpg" alt="Waves"></a><figcaption>Waves break over the pier on Sunday. Photo: Lou Hart</figcaption></figure>`,
  },
  {
    name: "plain photo",
    html: `<p><img src="/uploads/mast.jpg" alt="The broken mast" width="600" height="400"></p>`,
  },
  { name: "pull quote", html: `<aside><p>“It sounded like a house falling into the sea.”</p></aside>` },
  {
    name: "block quote",
    html: `<blockquote><p>No vessel shall leave the basin without leave of the harbour master.</p></blockquote>`,
  },
  {
    name: "correction",
    html: `<p><em>Correction: An earlier version gave the wrong height of the mast. It is 19 metres.</em></p>`,
  },
  {
    name: "helpline",
    html: `<p><em>If you have been affected, you can call the seafarers' line free of charge on 0800 555 0101.</em></p>`,
  },
  {
    name: "score list",
    html: `<ul><li>North Pier 3, South Basin 1</li><li>Lighthouse 0, Breakwater 0</li></ul>`,
  },
  {
    name: "table",
    html: `<table><tr><th>Boat</th><th>Price</th></tr><tr><td>Sloop</td><td>$4,000</td></tr><tr><td>Ketch</td><td>$7,500</td></tr></table>`,
  },
  { name: "subheading", html: `<h3>What comes next</h3>` },
  { name: "bold subheading", html: `<p><strong>A pier without boats</strong></p>` },
  {
    name: "embedded post",
    html: `<blockquote class="twitter-tweet"><p>The pier is closed until further notice.</p>— Harbour Office (@harbour) <a href="https://twitter.com/harbour/status/1">March 2, 2026</a></blockquote>`,
  },
  { name: "reporting credit", html: `<p>(Reporting by Mia Roth; Editing by Lou Hart)</p>` },
  {
    name: "series note",
    html: `<p><em>This is the second part of a series about the harbour. The first told of the fire.</em></p>`,
  },
  {
    name: "fact box",
    html: `<div class="fb"><h4>The pier in figures</h4><ul><li>Built in 1902</li><li>Closed four times</li></ul></div>`,
  },
  {
    name: "chart with source",
    html: `<figure><a href="https://stats.example/harbour"><img src="/charts/1.png" alt="Line chart of traffic"></a><figcaption>Ships a day. Source: Harbour Office</figcaption></figure>`,
  },
  {
    name: "quiz as topic",
    html: `<p>The quiz on the pier drew ninety people, and the winner took home a lamp worth $49.00 and a free ticket.</p>`,
  },
  {
    name: "podcast as topic",
    html: `<p>In a podcast in May the mayor said the harbour would listen to its neighbours, and then she closed the gates.</p>`,
  },
  {
    name: "source list",
    html: `<p>Sources: <a href="https://stats.example/harbour-2026">Harbour Office</a>, <a href="https://weather.example/march-storm">Weather Service</a></p>`,
  },
  {
    name: "timeline",
    html: `<p><b>9:14 a.m.</b> The first rope breaks.</p><p><b>9:31 a.m.</b> The crane stops.</p>`,
  },
];
