#compdef broadsheet
# zsh completion of broadsheet; in ~/.zshrc: source <(broadsheet completion zsh)
_broadsheet() {
  local -a suggestions
  suggestions=("${(@f)$(broadsheet "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  compadd -a suggestions
  _files
}
compdef _broadsheet broadsheet
