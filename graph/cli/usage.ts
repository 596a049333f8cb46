/** What `--help` prints. */
export const usage = `Compiles an article about a disease into a typed graph.

  npm run --silent compile -- FILE [-o OUT]   the compilation as JSON
  npm run --silent check -- FILE...           a report: what was read, what was not, and why
  npm run --silent schema -- [-o OUT]         the JSON Schema of a compilation

FILE is Markdown or plain text; "-" reads standard input.

  -o, --output OUT        write to OUT instead of standard output
      --references FILE   literature as CSL-JSON; otherwise references.json beside the article,
                          otherwise the project's own list
      --verbose           check: spell out every note
  -h, --help              print this

Exit code: 0 done, 1 the article or the lexicon has errors, 2 wrong usage or an unreadable file.
`;
