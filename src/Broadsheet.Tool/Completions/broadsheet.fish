# fish completion of broadsheet; in ~/.config/fish/config.fish: broadsheet completion fish | source
complete -c broadsheet -a '(broadsheet "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
