# PowerShell completion of broadsheet; in $PROFILE: broadsheet completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName broadsheet -ScriptBlock {
  param($word, $line, $position)
  broadsheet "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
