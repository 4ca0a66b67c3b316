# What other programs read in the files that Mizan writes; to be sourced by smoke-test.sh, which wrote them into $work.

# The text of the reports as poppler finds it: figures, and Arabic words in the order in which they are read.
check_reports() {
  if ! command -v pdftotext > /dev/null || ! command -v pdffonts > /dev/null; then
    say "NOT DONE: what is in the reports was not read; install: poppler-utils"
    return
  fi
  local language words
  for language in en ar; do
    pdftotext -enc UTF-8 "$work/report-$language.pdf" "$work/report-$language.txt"
    case $language in
      en) words="Telemarketers|Customer Service Representatives|Sources and method|Bureau of Labor Statistics" ;;
      ar) words="المسوقون عبر الهاتف|ممثلو خدمة العملاء|المصادر والطريقة|مكتب إحصاءات العمل" ;;
    esac
    in_file "$work/report-$language.txt" "$words|58,430|17.04|2,595,750|21.53"
    pdffonts "$work/report-$language.pdf" > "$work/fonts.txt"
    awk 'NR > 2 && $(NF - 4) != "yes" { exit 1 } END { if (NR < 4) exit 1 }' "$work/fonts.txt" ||
      fail "report-$language.pdf has a font that is not embedded, or none"
  done
}

# The tables as LibreOffice opens them: columns, figures that are numbers (23.90 becomes 23.9), Arabic text. Without a
# window it does not look at the mark at the beginning of the file: what its dialog would find there is said here, UTF-8
# (76) with commas (44).
check_tables() {
  if ! command -v soffice > /dev/null; then
    say "NOT DONE: the tables were not opened in LibreOffice; install: libreoffice-calc"
    return
  fi
  fresh timeout 120 soffice "-env:UserInstallation=file://$work/office" --headless \
    --infilter="Text - txt - csv (StarCalc):44,34,76,1" \
    --convert-to "csv:Text - txt - csv (StarCalc):124,34,76" --outdir "$work/opened" \
    "$work/report-en.csv" "$work/report-ar.csv" > "$work/office.txt" 2>&1 || fail "LibreOffice does not open the tables"
  local language figures="|41-9041|58430|13|14.25|17.04|19.34|24.21|17.97|1.3|4|"
  for language in en ar; do
    awk -F'|' 'NF != 16 { exit 1 } END { if (NR != 5) exit 1 }' "$work/opened/report-$language.csv" ||
      fail "report-$language.csv has not 5 rows of 16 columns in LibreOffice"
  done
  in_file "$work/opened/report-en.csv" "Telemarketers$figures" whole
  in_file "$work/opened/report-ar.csv" "المسوقون عبر الهاتف$figures" whole
}

# in_file FILE WORDS: each of the words, between bars, is in it; or with a third argument all of it as it stands
in_file() {
  local word
  while read -r word; do
    grep -qF -- "$word" "$1" || fail "$(basename "$1") does not say “$word”"
  done <<< "$([ -n "${3:-}" ] && printf '%s' "$2" || tr '|' '\n' <<< "$2")"
}
