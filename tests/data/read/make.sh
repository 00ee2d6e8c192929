#!/bin/sh
# Makes the Word, OpenDocument, rich text and PDF files of this folder from council.fodt and unseen.fodt, with LibreOffice, and the
# page that Chromium saves of pier-live.html, whose story a script writes.
set -eu
cd "$(dirname "$0")"
for format in odt docx rtf; do
  soffice --headless --convert-to "$format" unseen.fodt >/dev/null
  soffice --headless --convert-to "$format" council.fodt >/dev/null
done
mkdir -p shown # a PDF shows what a tracked change removed, so it is made from a text without one
sed 's|<text:change text:change-id="ct1"/>||' council.fodt >shown/council.fodt
soffice --headless --convert-to pdf shown/council.fodt >/dev/null
rm -r shown
soffice --headless --convert-to pdf unseen.fodt >/dev/null
soffice --headless --convert-to 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}' --outdir locked council.fodt >/dev/null
mv locked/council.pdf locked.pdf && rmdir locked
chromium --headless --no-sandbox --disable-gpu --dump-dom "file://$PWD/pier-live.html" >pier-saved.html 2>/dev/null
# pier.mhtml is what Chromium's "save page as, one file" makes of pier-live.html (Page.captureSnapshot in its DevTools
# protocol, through selenium), with the folder in its addresses shortened.
# saved/ is what its dialog "Save page as", "Webpage, Complete" makes of the same page with a style sheet and a picture, read
# from a server on the same machine (pressed through xdotool on a screen of Xvfb).
# feeds/ holds what content systems made of two short stories: WordPress 6.1.9 (wp_insert_post with blocks for a paragraph, a
# list and a table; ?feed=rss2, atom and rdf), Pelican 4.12.0 with Markdown, and the syndication framework of Django 5.2.19.
