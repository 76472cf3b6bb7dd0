#!/bin/sh
# Makes the pictures of README and gallery again from a results folder: docs/pictures.sh results/NAME
# Needs Chromium (Debian: apt install chromium fonts-noto-cjk).
set -eu

folder=${1:?a results folder is needed, for example results/land-leasing-frozen-market-2192f2d9}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo 'Chromium is missing; install it (Debian: apt install chromium)' >&2
    exit 2
}
page=$(CDPATH='' cd -- "$folder" && pwd -P)/report.html
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# picture NAME WIDTH HEIGHT WORDS: the page with these words in its address
picture() {
    "$browser" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --virtual-time-budget=20000 \
        --user-data-dir="$profile" --window-size="$2,$3" --screenshot="$home/docs/images/$1.png" \
        "file://$page?$4" >/dev/null 2>&1
    [ -s "$home/docs/images/$1.png" ] || { echo "no picture $1" >&2; exit 1; }
}

picture report-first-screen 1280 830 'lang=en&theme=light'
picture report-first-screen-zh 1280 830 'lang=zh&theme=light'
picture report-map 1180 760 'lang=en&theme=light&only=map'
picture report-who-paid 1180 560 'lang=en&theme=light&only=figure-who-paid'
picture report-retention 1180 460 'lang=en&theme=light&only=figure-retention'
picture report-flows 1180 560 'lang=en&theme=light&only=figure-flows'
picture report-prices-difference 1180 460 'lang=en&theme=light&mode=0&only=figure-prices'
picture report-dark 1180 520 'lang=en&theme=dark&only=figure-debt-kinds'
