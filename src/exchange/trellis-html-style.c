/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How documents look that are written for others: in light and dark, on a phone, on paper, and in the reader's own size
 * of letters. The colours are those whose contrast the gate checks. */
#include "config.h"

#include "exchange/trellis-html-style.h"

#include "model/trellis-contrast.h"

#include <glib/gi18n.h>

typedef struct {
  const char *name;
  guint32 light, dark;
} Colour;

static const Colour colours[] = {
  { "ink", TRELLIS_INK, TRELLIS_DARK_INK },
  { "paper", TRELLIS_PAPER, TRELLIS_DARK_PAPER },
  { "quiet", TRELLIS_QUIET_INK, TRELLIS_DARK_QUIET_INK },
  { "link", TRELLIS_LINK_INK, TRELLIS_DARK_LINK_INK },
  { "band", TRELLIS_BAND, TRELLIS_DARK_BAND },
  { "button", TRELLIS_BUTTON, TRELLIS_DARK_BUTTON },
  { "rule", TRELLIS_RULE_INK, TRELLIS_DARK_RULE_INK },
};

static const char rules[] =
    "html { font: 112.5%/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); }\n"
    "body { margin: 0; }\n"
    "header, nav, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }\n"
    "main { padding-bottom: 2rem; overflow-wrap: break-word; }\n"
    "p, ul, blockquote { max-width: 40rem; }\n"
    "h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 .5em; }\n"
    "h1 { font-size: 2rem; margin-top: 1rem; }\n"
    "h2 { font-size: 1.45rem; }\n"
    "h3 { font-size: 1.15rem; }\n"
    "a { color: var(--link); text-underline-offset: .15em; }\n"
    "a:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }\n"
    "a.button { display: inline-block; padding: .6rem 1.2rem; border-radius: .5rem; color: var(--paper);"
    " background: var(--button); text-decoration: none; font-weight: 600; }\n"
    "a.skip { position: absolute; left: -100vw; padding: .6rem 1rem; background: var(--paper); }\n"
    "a.skip:focus { left: 0; top: 0; z-index: 1; }\n"
    "header { padding-top: 1rem; }\n"
    "nav ul { list-style: none; padding: 0; margin: 0; max-width: none; display: flex; flex-wrap: wrap;"
    " gap: 0 1.2rem; }\n"
    "nav a, td a, th a { display: inline-block; min-height: 1.6rem; padding: .3rem 0; }\n"
    "table { width: 100%; border-collapse: collapse; margin: .5rem 0 1.5rem; }\n"
    "caption { text-align: start; color: var(--quiet); padding: .3rem 0; }\n"
    "th, td { text-align: start; vertical-align: top; padding: .6rem .8rem .6rem 0; font-weight: 400;"
    " border-bottom: 1px solid var(--rule); }\n"
    "thead th, th strong { font-weight: 600; }\n"
    "th[scope=\"row\"] { min-width: 18rem; }\n"
    "td.number { font-variant-numeric: tabular-nums; }\n"
    ".quiet { color: var(--quiet); }\n"
    ".nowrap { white-space: nowrap; }\n"
    "blockquote { margin: 1.5rem 0; padding: 1rem 1.2rem; background: var(--band); border-inline-start:"
    " .3rem solid var(--button); font-size: 1.3rem; }\n"
    "blockquote footer { font-size: 1rem; padding: .5rem 0 0; margin: 0; }\n"
    "img { max-width: 100%; height: auto; }\n"
    "footer { padding-bottom: 2rem; }\n"
    "@media screen and (max-width: 44rem) {\n"
    "  table, tbody, tr, th, td, caption { display: block; }\n"
    "  thead { position: absolute; left: -100vw; }\n"
    "  tr { padding: .8rem 0; border-bottom: 1px solid var(--rule); }\n"
    "  th, td { border: 0; padding: .15rem 0; }\n"
    "  th[scope=\"row\"] { min-width: 0; }\n"
    "  .nowrap { white-space: normal; }\n"
    "  td[data-label]::before { content: attr(data-label) \": \"; color: var(--quiet); }\n"
    "}\n"
    "@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }\n"
    "@media print {\n"
    "  html { font-size: 10pt; color: #000; background: #fff; }\n"
    "  nav, a.skip { display: none; }\n"
    "  a { color: #000; }\n"
    "  a.button { color: #000; background: #fff; padding: 0; text-decoration: underline; }\n"
    "  main a[href^=\"http\"]::after { content: \" (\" attr(href) \")\"; font-size: .85em; }\n"
    "  th strong a[href]::after { content: none; }\n"
    "  tr, blockquote { break-inside: avoid; }\n"
    "  th[scope=\"row\"] { min-width: 12rem; }\n"
    "  th a, td a { min-height: 0; padding: 0; }\n"
    "  h2, h3, caption { break-after: avoid; }\n"
    "}\n";

/**
 * trellis_html_style:
 *
 * The style sheet of documents for others.
 *
 * Returns: (transfer full): the sheet
 */
char *
trellis_html_style (void)
{
  GString *sheet = g_string_new (":root { color-scheme: light dark;");

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    g_string_append_printf (sheet, " --%s: #%06x;", colours[i].name, colours[i].light);
  g_string_append (sheet, " }\n@media (prefers-color-scheme: dark) { :root {");
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    g_string_append_printf (sheet, " --%s: #%06x;", colours[i].name, colours[i].dark);
  g_string_append_printf (sheet, " } }\n%s", rules);
  return g_string_free (sheet, FALSE);
}

/**
 * trellis_html_language:
 *
 * The language in which texts are written for others: that of the translation in use, not of the desktop, for a desktop may
 * have a language into which nothing is translated.
 *
 * Returns: (transfer full): a language tag
 */
char *
trellis_html_language (void)
{
  /* TRANSLATORS: the language you translate into as a tag of BCP 47, such as cy for Welsh */
  return g_strdup (C_ ("language tag", "en-GB"));
}
