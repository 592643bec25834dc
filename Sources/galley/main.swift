import LintDriver

print(ExitStatus.clean)
