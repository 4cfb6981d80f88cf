# bash completion of broadsheet; in ~/.bashrc: source <(broadsheet completion bash)
_broadsheet() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(broadsheet "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _broadsheet broadsheet
