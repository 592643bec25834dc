/// The marks around a variable that a template was to replace: `{{author}}`, `${title}`, `%DATE%`.
///
/// Source: the template languages of web sites (Mustache, Jinja, ERB, shell), mail merges and content
/// systems.
enum TemplateMarks {
  /// Those with which a variable begins in running text, and those with which it ends.
  static let inText: [(opening: String, closing: String)] = [
    ("{{", "}}"), ("{%", "%}"), ("{", "}"), ("${", "}"), ("#{", "}"), ("<%", "%>"), ("[[", "]]"),
    ("@@", "@@"),
    ("__", "__"), ("%", "%"),
  ]

  /// Those where nothing but a name may stand: what copy has other uses for is a variable there, too.
  static let inPlaceOfName = inText + [("<", ">"), ("##", "##"), ("$", "$")]
}
