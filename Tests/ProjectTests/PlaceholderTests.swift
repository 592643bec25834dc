import Testing

struct ProjectPlaceholderTests {}
