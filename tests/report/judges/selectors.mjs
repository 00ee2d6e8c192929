// Finds the selectors of annotations in their texts as the Apache Annotator does.
// Standard input: [{text, quote, position}]; output: [{quotes: [[start, end], …], position: [start, end]}], in code units.
import { readFileSync } from "node:fs";
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from "@apache-annotator/selector";

function whole(text) {
  return {
    currentChunk: { data: text },
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}

async function places(matcher, text) {
  const found = [];
  for await (const match of matcher(whole(text))) found.push([match.startIndex, match.endIndex]);
  return found;
}

const told = [];
for (const { text, quote, position } of JSON.parse(readFileSync(0, "utf8"))) {
  const [at] = await places(textPositionSelectorMatcher(position), text);
  told.push({ quotes: await places(textQuoteSelectorMatcher(quote), text), position: at });
}
process.stdout.write(JSON.stringify(told));
