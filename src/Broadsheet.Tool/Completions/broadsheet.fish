# fish completion of broadsheet; in ~/.config/fish/config.fish: broadsheet completion fish | source
function __broadsheet_suggest
  set -l line (commandline -cp)
  broadsheet "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c broadsheet -a '(__broadsheet_suggest)'
