// Starts `checker lsp` for drafts in Markdown and plain text.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function activate() {
  const settings = workspace.getConfiguration("checker");
  const folder = (workspace.workspaceFolders || [])[0];
  const command = {
    command: settings.get("command"),
    args: ["lsp"],
    options: { cwd: folder && folder.uri.fsPath },
  };
  client = new LanguageClient("checker", "checker", command, {
    documentSelector: ["markdown", "plaintext"].map((language) => ({ scheme: "file", language })),
    initializationOptions: { sources: settings.get("sources"), rules: settings.get("rules") },
    synchronize: { fileEvents: workspace.createFileSystemWatcher("**/*.{txt,md,html,toml,py}") },
  });
  return client.start();
}

function deactivate() {
  return client && client.stop();
}

module.exports = { activate, deactivate };
