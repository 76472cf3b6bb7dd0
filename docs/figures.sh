#!/bin/sh
# Makes the figures of the standard comparison on all pages again, and the pictures: runs ./jjj compare (what is there already
# is not run again), then writes the pages and draws.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$home"
printed=docs/tables/standard-comparison.txt
./jjj compare land-leasing frozen-market --quiet >"$printed.new"
mv "$printed.new" "$printed"
folder=$(sed -n 's/^report: \(.*\)\/report.html$/\1/p' "$printed")
mvn -B -q -o test -Dquick -Dtest=FiguresInDocsTest -Djjj.write=true -Djjj.results="$home/$folder"
docs/pictures.sh "$folder"
