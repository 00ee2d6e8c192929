"""Programs that stay: the language server, the tools of a writing assistant, and the watch on files."""
