// Issues workflow commands as GitHub's own toolkit does. Standard input: [[command, properties, message], …].
import { readFileSync } from "node:fs";
import { error, notice, warning } from "@actions/core";

const issued = { error, notice, warning };
for (const [command, { file, line, endLine, col, endColumn, title }, message] of JSON.parse(readFileSync(0, "utf8"))) {
  issued[command](message, { title, file, startLine: line, endLine, startColumn: col, endColumn });
}
