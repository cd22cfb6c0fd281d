#!/bin/sh
# Judges each FILE against PDF/A-1b with PDFBox Preflight (Debian: libpdfbox2-java libactivation-java
# libjaxb-api-java libcommons-logging-java libcommons-io-java default-jre-headless).
# Prints "valid"/"invalid" and the file's name, faults below; exit 0 only if all are valid, 2 if the checker is missing.
jars=/usr/share/java
classpath=
for jar in preflight pdfbox2 xmpbox fontbox2 commons-logging commons-io javax.activation jaxb-api; do
    [ -r "$jars/$jar.jar" ] || { echo "preflight: $jars/$jar.jar is missing" >&2; exit 2; }
    classpath="$classpath:$jars/$jar.jar"
done
command -v java >/dev/null || { echo "preflight: no java" >&2; exit 2; }
[ $# -gt 0 ] || { echo "usage: $0 FILE..." >&2; exit 2; }

result=0
for file in "$@"; do
    # The validator says so in words and its exit code; older releases only in words, so both are asked.
    if report=$(java -cp "${classpath#:}" org.apache.pdfbox.preflight.Validator_A1b "$file" 2>&1) \
        && printf '%s\n' "$report" | grep -q 'is a valid PDF/A-1b file'; then
        echo "valid   $file"
    else
        echo "invalid $file"
        printf '%s\n' "$report" | sed 's/^/        /'
        result=1
    fi
done
exit $result
