#compdef broadsheet
# zsh completion of broadsheet; in ~/.zshrc: source <(broadsheet completion zsh)
_broadsheet() {
  local -a suggestions
  local line="${(j: :)words[1,CURRENT]}"
  suggestions=("${(@f)$(broadsheet "[suggest:${#line}]" "$line" 2>/dev/null)}")
  compadd -a suggestions
  _files
}
compdef _broadsheet broadsheet
