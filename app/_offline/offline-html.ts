import { messagesByLocale } from "@/app/_i18n/messages";

/**
 * The page for a browser without a connection: both languages as data, which public/offline/page.mjs writes out.
 * It has no inline script or style, so that it needs no nonce and can be kept.
 */
export function offlineHtml(): string {
  const { nl, en } = messagesByLocale;
  // "<" alone could end the element that the data stands in.
  const sentences = JSON.stringify({ nl: nl.offline, en: en.offline }).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${nl.offline.product}</title>
<link rel="stylesheet" href="/offline/page.css">
<script type="module" src="/offline/page.mjs"></script>
</head>
<body>
<main></main>
<script type="application/json" id="sentences">${sentences}</script>
</body>
</html>
`;
}
