import Testing

struct RulesPlaceholderTests {}
