import Testing

struct LintDriverPlaceholderTests {}
