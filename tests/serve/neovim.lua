-- What a writer does in Neovim, by the keys that docs/editors.md names; what was seen is written as JSON to $SEEN.
local seen = {}

local function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), "mx", false)
end

local function await(what, ready)
  if not vim.wait(60000, ready, 50) then
    seen.missing = what
    vim.fn.writefile({ vim.json.encode(seen) }, vim.env.SEEN)
    vim.cmd("qall!")
  end
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n")
    end
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

await("a finding", function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)
local first = found[1]
seen.findings = vim.tbl_map(function(one) return one.message end, found)
seen.words = vim.api.nvim_buf_get_text(0, first.lnum, first.col, first.end_lnum, first.end_col, {})[1]

vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col + 1 })
press("K")
await("the quotes", floating)
seen.hover = floating()
press("<Esc>")

local draft = vim.api.nvim_get_current_buf()
press("<C-]>")
await("the source", function() return vim.api.nvim_get_current_buf() ~= draft end)
seen.source = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ":.")
local row, column = unpack(vim.api.nvim_win_get_cursor(0))
seen.there = vim.api.nvim_get_current_line():sub(column + 1)
seen.row = row
vim.cmd("buffer " .. draft)
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col + 1 })

vim.ui.select = function(offered, _, choose)
  seen.actions = vim.tbl_map(function(one) return one.action and one.action.title or tostring(one) end, offered)
  choose(offered[1], 1)
end
press("gra")
await("the waiver", function() return text():find("checker: accept", 1, true) end)
seen.draft = text()
vim.cmd([[%s/because …/because the deed says so/]])
await("no finding", function() return #vim.diagnostic.get(draft) == 0 end)
seen.accepted = true

vim.cmd([[%s/ <!--.*-->//]])
vim.cmd([[%s/\$4/$3/]])
await("no finding", function() return #vim.diagnostic.get(draft) == 0 end)
seen.mended = true
vim.fn.writefile({ vim.json.encode(seen) }, vim.env.SEEN)
vim.cmd("qall!")
