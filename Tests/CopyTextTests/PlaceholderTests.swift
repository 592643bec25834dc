import Testing

struct CopyTextPlaceholderTests {}
