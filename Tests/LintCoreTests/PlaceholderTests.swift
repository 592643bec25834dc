import Testing

struct LintCorePlaceholderTests {}
