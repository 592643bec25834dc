// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "galley",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "galley", targets: ["galley"])
  ],
  targets: [
    // The declarations of iconv(3), which the C library's module does not show everywhere.
    .systemLibrary(name: "CIconv"),
    .target(name: "CopyText", swiftSettings: settings),
    .target(name: "LintCore", dependencies: ["CopyText"], swiftSettings: settings),
    .target(
      name: "NewspaperRules",
      dependencies: ["CopyText", "LintCore"],
      path: "Rules",
      exclude: ["README.md"],
      resources: [
        // The page of each rule, so that `galley explain` needs no file on disk.
        .embedInCode("DuplicateParagraph/DuplicateParagraph.md"),
        .embedInCode("HouseTerm/HouseTerm.md"),
        .embedInCode("LostText/LostText.md"),
        .embedInCode("MisplacedText/MisplacedText.md"),
        .embedInCode("MixedQuotes/MixedQuotes.md"),
        .embedInCode("NestedQuotes/NestedQuotes.md"),
        .embedInCode("PlaceholderByline/PlaceholderByline.md"),
        .embedInCode("PlaceholderText/PlaceholderText.md"),
        .embedInCode("RepeatedPassage/RepeatedPassage.md"),
        .embedInCode("SimilarParagraph/SimilarParagraph.md"),
        .embedInCode("SplitSentence/SplitSentence.md"),
        .embedInCode("SplitWord/SplitWord.md"),
        .embedInCode("StrayByline/StrayByline.md"),
        .embedInCode("UnpairedBracket/UnpairedBracket.md"),
        .embedInCode("UnpairedQuote/UnpairedQuote.md"),
      ],
      swiftSettings: settings),
    .target(
      name: "LintDriver",
      dependencies: ["CIconv", "CopyText", "LintCore"],
      swiftSettings: settings,
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .executableTarget(
      name: "galley", dependencies: ["LintDriver", "NewspaperRules"], swiftSettings: settings),
    // Makes the tables in `CopyText/Figures` and the trees in `CopyText/Joining` from a folder of articles.
    .executableTarget(
      name: "galley-learn", dependencies: ["CopyText", "LintDriver"], swiftSettings: settings),
    // Measures how fast the program is, stage by stage.
    .executableTarget(
      name: "galley-bench", dependencies: ["CopyText", "LintCore", "LintDriver", "NewspaperRules"],
      swiftSettings: settings),

    .target(
      name: "LintTesting",
      dependencies: ["CopyText", "LintCore"],
      path: "Tests/LintTesting",
      swiftSettings: settings),
    .testTarget(
      name: "CopyTextTests", dependencies: ["CopyText", "LintCore", "LintTesting"], swiftSettings: settings),
    .testTarget(name: "LintCoreTests", dependencies: ["LintCore", "LintTesting"], swiftSettings: settings),
    .testTarget(
      name: "RulesTests",
      dependencies: ["NewspaperRules", "LintDriver", "LintTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "LintDriverTests", dependencies: ["LintDriver", "LintTesting", "NewspaperRules"],
      swiftSettings: settings),
    .testTarget(
      name: "ProjectTests",
      dependencies: ["NewspaperRules", "LintDriver", "LintTesting"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// `Tests/fuzzing` throws random pages at the program. What it builds cannot be built as the rest is, and
// nobody else needs it.
if Context.environment["GALLEY_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "galley-fuzz", dependencies: ["CopyText", "LintCore", "NewspaperRules"], path: "Tests/Fuzz",
      swiftSettings: settings))
}
