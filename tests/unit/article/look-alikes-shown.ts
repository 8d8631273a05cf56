import type { LookAlike } from "./look-alikes.ts";

/** Pictures that lead to a larger copy, to their maker or to their source, and documents, in the builds that sites give them. */
export const SHOWN_SOURCES: readonly LookAlike[] = [
  {
    name: "graphic: statista style, text after",
    html: `<p><a href="https://charts.example/chart/4242/masts/" title="Infographic: Masts of the coast"><img src="/i/s1.jpeg" alt="Infographic: Masts of the coast | Charts" width="100%" height="auto"></a> You will find more infographics at <a href="https://charts.example/chartoftheday/">Charts</a></p>`,
  },
  {
    name: "graphic: statista style in div, after",
    html: `<div><a href="https://charts.example/infographics/rust"><img src="/i/s2.jpeg" alt="Rust by harbour"></a><p>More figures at <a href="https://charts.example">Charts</a></p></div>`,
  },
  {
    name: "graphic: big picture external cdn, no ext, caption plain",
    html: `<div class="x1"><a href="https://cdn.images.example/full/9f31aa"><img src="/i/s3.png" alt="Masts"></a><div>Height of masts, in metres</div></div>`,
  },
  {
    name: "graphic: big picture external cdn with ext and no caption",
    html: `<div class="x1"><a href="https://cdn.images.example/full/9f31aa.png"><img src="/i/s4.png" alt=""></a></div>`,
  },
  {
    name: "graphic: to query-sized picture",
    html: `<p><a href="https://cdn.images.example/9f31aa?w=2400&fmt=webp"><img src="https://cdn.images.example/9f31aa?w=700&fmt=webp" alt="Masts of the coast"></a></p>`,
  },
  {
    name: "graphic: to size path of the same picture",
    html: `<p><a href="https://img.tribune.example/resize/2400x/masts-graphic"><img src="https://img.tribune.example/resize/700x/masts-graphic" alt="Masts of the coast"></a></p>`,
  },
  {
    name: "graphic: link all linked: picture and title in one link to png",
    html: `<div class="x6"><a href="/i/s8-large.png"><img src="/i/s8.png" alt="Masts"><span>Masts of the coast by height</span></a></div>`,
  },
  {
    name: "graphic: linked figure, credit in figcaption linked wholly",
    html: `<figure><a href="https://stats.example/masts"><img src="/i/s9.png" alt="Masts"></a><figcaption><a href="https://stats.example/masts">Tide Station, 2025</a></figcaption></figure>`,
  },
  {
    name: "graphic: linked picture, credit is a link in p below",
    html: `<p><a href="https://stats.example/masts"><img src="/i/s10.png" alt="Masts"></a></p><p><em>Graphic: <a href="https://stats.example/">Tide Station</a></em></p>`,
  },
  {
    name: "graphic: linked picture, heading above, source below in own boxes",
    html: `<div class="g9"><h4>Masts by height</h4><a href="/graphic/77"><img src="/i/s11.png" alt="Masts" width="640"></a><div class="sc">Source: Harbour Office</div></div>`,
  },
  {
    name: "graphic: heading above picture, linked, no source",
    html: `<div class="g9"><h4>Masts by height, in metres</h4><a href="https://stats.example/chart/77"><img src="/i/s12.png" alt="Bar chart of the height of masts in six harbours" width="640"></a></div>`,
  },
  {
    name: "graphic: lang de",
    html: `<div class="g9"><a href="https://stats.example/grafik/77"><img src="/i/s13.png" alt="Grafik"></a><p>Grafik: Hafenamt</p></div>`,
  },
  {
    name: "graphic: lang fr",
    html: `<figure><a href="https://stats.example/g/77"><img src="/i/s14.png" alt=""></a><figcaption>Infographie : Station des marées</figcaption></figure>`,
  },
  {
    name: "graphic: lang es",
    html: `<div><a href="https://stats.example/g/grande/77"><img src="/i/s15.png" alt=""></a><p>Fuente: Oficina del Puerto. Elaboración propia.</p></div>`,
  },
  {
    name: "graphic: srcset picture, link to img host, caption with link",
    html: `<div class="p2"><a href="https://media.example/large/masts" target="_blank"><picture><source srcset="/i/s16.webp"><img src="/i/s16.png" alt="Masts"></picture></a><p>The masts of the coast, <a href="https://media.example/about">Media Lab</a></p></div>`,
  },
  {
    name: "graphic: in a link to interactive with text under",
    html: `<div class="p3"><a href="https://interactive.tribune.example/2026/masts"><img src="/i/s17.png" alt="Map of masts"></a><p>Where the masts stand. Click on the map for the interactive version.</p></div>`,
  },
  {
    name: "graphic: in center with font source",
    html: `<center><a href="http://stats.example/masts_full.htm"><img src="/i/s18.gif" width="500"></a><br><font size="1">Source: Harbour Office</font></center>`,
  },
  {
    name: "graphic: wp caption",
    html: `<div id="attachment_77" class="wp-caption aligncenter" style="width:610px"><a href="https://stats.example/masts/"><img src="/i/s19.png" width="600"></a><p class="wp-caption-text">Masts on the coast. (Tide Station)</p></div>`,
  },
  {
    name: "graphic: wp caption link",
    html: `<div id="attachment_78" class="wp-caption"><a href="/?attachment_id=78"><img src="/i/s20.png" width="600"></a><p class="wp-caption-text">Masts on the coast. Image by <a href="https://flickr.example/hart">Lou Hart</a> under a licence</p></div>`,
  },
  {
    name: "graphic: link to page below the story",
    html: `<p><a href="/2026/03/pier-closed-after-mast-falls/attachment/chart"><img src="/i/s21.png" alt="Chart"></a></p>`,
  },
  {
    name: "photo linked flickr-like with title",
    html: `<p><a href="https://www.flickr.com/photos/louhart/7781" title="Pier at dusk by Lou Hart, on Flickr"><img src="https://live.staticflickr.com/77/7781_b.jpg" alt="Pier at dusk"></a></p>`,
  },
  {
    name: "photo with caption linked",
    html: `<figure><a href="/i/s25-large.jpg"><img src="/i/s25.jpg"></a><figcaption>The keeper <a href="https://people.example/hart">Lou Hart</a> in 1996. Photo: <a href="https://agency.example/">Quay Press</a></figcaption></figure>`,
  },
  {
    name: "pic linked with caption sentence mentioning reader",
    html: `<figure><a href="https://stats.example/tides"><img src="/i/s28.png"></a><figcaption>You can see how the water rose from nine to ten.</figcaption></figure>`,
  },
  {
    name: "document: simple",
    html: `<p>Read the report <a href="https://office.example/reports/mast">here</a>.</p>`,
  },
  {
    name: "document: pdf param",
    html: `<p><a href="/download.php?file=survey.pdf">Download the full report (PDF)</a></p>`,
  },
  {
    name: "document: pdf label bold",
    html: `<p><strong><a href="https://office.example/download/1234">Download the full report (PDF)</a></strong></p>`,
  },
  {
    name: "document: read the full letter own",
    html: `<p><a href="/2026/03/letter-of-the-board.pdf">READ: The letter of the board</a></p>`,
  },
  {
    name: "document: read the full judgment other host",
    html: `<p><strong>Read the judgment: <a href="https://court.example/2026/81">Office v Crew [2026] 81</a></strong></p>`,
  },
  {
    name: "document: box with icon and button",
    html: `<div class="doc"><img src="/i/pdf-icon.png" width="32" alt="PDF"><p>Survey of the mast</p><a class="button" href="/files/survey.pdf">Download</a></div>`,
    stays: ["Survey of the mast", "Download"],
  },
  {
    name: "document: box with heading, text, button, lang de",
    html: `<div class="dl"><h4>Gutachten zum Mast</h4><p>Das Gutachten des Hafenamts im Wortlaut, 40 Seiten.</p><a href="https://amt.example/gutachten.pdf" class="btn">Herunterladen</a></div>`,
  },
  {
    name: "document: list plain links to institutions",
    html: `<p>Documents:</p><ul><li><a href="https://office.gov/orders/81">Order 81 of the harbour</a></li><li><a href="https://office.gov/orders/82">Order 82 of the harbour</a></li></ul>`,
  },
  {
    name: "document: list to any host",
    html: `<div class="dd"><h4>Documents</h4><ul><li><a href="https://office.example/orders/81">Order 81 of the harbour</a></li><li><a href="https://office.example/orders/82">Order 82 of the harbour</a></li></ul></div>`,
  },
  {
    name: "document: court filing link in aside",
    html: `<aside class="doc-link"><p>The complaint: <a href="https://court.example/filings/hart-v-office">Hart v. Harbour Office</a></p></aside>`,
  },
  {
    name: "document: own documents path with text",
    html: `<aside><h4>Document</h4><p><a href="/documents/2026/order-of-the-board">The order of the board in full</a></p></aside>`,
  },
  {
    name: "document: iframe fallback",
    html: `<div class="DV-container"><p><a href="https://www.documentcloud.org/documents/9981-order">Order (PDF)</a></p><p><a href="https://www.documentcloud.org/documents/9981-order.txt">Order (Text)</a></p></div>`,
  },
  {
    name: "document: you can",
    html: `<p>You can <a href="https://office.example/report-2026">read the full report on the office's website</a>.</p>`,
  },
  {
    name: "document: you can, foreign class",
    html: `<p class="note7">You can <a href="https://office.example/report-2026">read the full report here</a> or <a href="https://office.example/report.xlsx">download the data</a>.</p>`,
  },
  {
    name: "document: link with size text span",
    html: `<p class="attach"><a href="/get/77"><span>Survey of the mast</span> <span>pdf, 340 kB</span></a></p>`,
  },
  {
    name: "document: table",
    html: `<table class="files"><tr><td>Survey of the mast</td><td><a href="/get/77">PDF</a></td></tr><tr><td>Repair order</td><td><a href="/get/78">PDF</a></td></tr></table>`,
  },
  {
    name: "document: excerpt box",
    html: `<div class="ex"><p>Excerpt from the log of the pier:</p><p>"The foot of the mast is soft. Told the office, no answer."</p><a href="https://archive.example/log/12-march">Full log</a></div>`,
  },
  {
    name: "document: link github data",
    html: `<p><em>Data and code: <a href="https://github.example/tribune/masts">github.example/tribune/masts</a></em></p>`,
  },
  {
    name: "document: bill link",
    html: `<div class="bill"><b>Bill 81</b><span>Masts and piers</span><a href="https://parliament.example/bills/81">Text of the bill</a></div>`,
  },
  {
    name: "document: on docs host in paragraph",
    html: `<div class="q"><p>The letter to the office can be read <a href="https://docs.google.com/document/d/1abc">here</a>.</p></div>`,
  },
];
