// swift-tools-version: 6.2

import PackageDescription

/// For every target: language mode 6 comes with the tools version, and a warning is an error.
let houseRules: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// For every target that does not call C: no unsafe memory access at all.
let memorySafe: [SwiftSetting] = houseRules + [.strictMemorySafety()]

/// For targets that tests put much work on: optimized in debug builds too.
///
/// That takes two fifths off the processor time of the tests. ThreatDomain is none of them: others
/// could not depend on it then.
let optimized: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "ptg",
  products: [
    .library(name: "ThreatDomain", targets: ["ThreatDomain"]),
    .executable(name: "ptg", targets: ["ptg"]),
    .executable(name: "ptg-sample", targets: ["ptg-sample"]),
    .executable(name: "ptg-bench", targets: ["ptg-bench"]),
  ],
  targets: [
    // The C border: one module map and one header each.
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CPlatform"),

    // Values and rules; words; the form of the export. No I/O.
    .target(name: "ThreatDomain", swiftSettings: memorySafe),
    .target(name: "Wording", dependencies: ["ThreatDomain"], swiftSettings: memorySafe + optimized),
    .target(
      name: "ExportFormat", dependencies: ["ThreatDomain"], swiftSettings: memorySafe + optimized),
    .target(name: "CellCanvas", swiftSettings: memorySafe + optimized),
    .target(name: "Digest", swiftSettings: memorySafe + optimized),

    // The operating system: files, child processes, options, the clock.
    .target(name: "Platform", dependencies: ["CPlatform"], swiftSettings: houseRules),

    // A terminal of its own for a program that is tested or measured.
    .target(
      name: "PseudoTerminal", dependencies: ["CPlatform", "Platform"], swiftSettings: houseRules),

    // The snapshot: SQLite's file, its questions, and how it comes about.
    .target(
      name: "SQLiteFile", dependencies: ["CSQLite"], swiftSettings: houseRules + optimized),
    .target(
      name: "SnapshotStore", dependencies: ["ThreatDomain", "ExportFormat", "SQLiteFile"],
      swiftSettings: memorySafe + optimized),
    .target(
      name: "ExportSync",
      dependencies: ["ThreatDomain", "ExportFormat", "Platform", "SQLiteFile", "SnapshotStore"],
      swiftSettings: memorySafe + optimized),

    // What the group writes down: logs that show every change, and the journal that stands on them.
    .target(
      name: "ChainedLog", dependencies: ["Digest", "Platform"],
      swiftSettings: memorySafe + optimized),
    .target(
      name: "MeetingJournal",
      dependencies: ["ThreatDomain", "Digest", "Platform", "SQLiteFile", "ChainedLog"],
      swiftSettings: memorySafe + optimized),

    // The way back: what a group sends up, and what the centre makes of it.
    .target(
      name: "JournalReturn",
      dependencies: [
        "ThreatDomain", "ExportFormat", "Platform", "Digest", "ExportSync", "ChainedLog",
        "MeetingJournal",
      ],
      swiftSettings: memorySafe + optimized),

    // What is said, as values; which boards say it; and where it is shown.
    .target(
      name: "Sheets", dependencies: ["ThreatDomain", "Wording", "CellCanvas"],
      swiftSettings: memorySafe + optimized),
    .target(
      name: "Boards",
      dependencies: [
        "ThreatDomain", "Wording", "CellCanvas", "ExportFormat", "SnapshotStore", "Sheets",
        "MeetingJournal",
      ],
      swiftSettings: memorySafe + optimized),
    .target(
      name: "Printing",
      dependencies: [
        "ThreatDomain", "Wording", "CellCanvas", "Digest", "ExportFormat", "Boards", "Sheets",
      ],
      swiftSettings: memorySafe + optimized),
    .target(
      name: "TerminalScreen", dependencies: ["CellCanvas", "CNcurses"], swiftSettings: houseRules),

    // The programs.
    .executableTarget(
      name: "ptg",
      dependencies: [
        "ThreatDomain", "Wording", "ExportFormat", "CellCanvas", "Platform", "SQLiteFile",
        "SnapshotStore", "ExportSync", "Boards", "Sheets", "Printing", "TerminalScreen",
        "ChainedLog", "MeetingJournal", "JournalReturn",
      ],
      swiftSettings: memorySafe + optimized),
    .executableTarget(
      name: "ptg-sample", dependencies: ["ThreatDomain", "ExportFormat", "ExportSync", "Platform"],
      swiftSettings: memorySafe),
    .executableTarget(
      name: "ptg-bench",
      dependencies: [
        "ThreatDomain", "Wording", "ExportFormat", "Platform", "PseudoTerminal", "SQLiteFile",
        "SnapshotStore", "ExportSync", "Boards", "Sheets", "Printing", "CellCanvas",
      ],
      swiftSettings: memorySafe),

    // One test target a target, and the sample snapshot that several of them read.
    .target(
      name: "SampleForTests",
      dependencies: [
        "ExportFormat", "ExportSync", "Platform", "SQLiteFile", "SnapshotStore", "ThreatDomain",
      ],
      path: "Tests/SampleForTests", swiftSettings: houseRules + optimized),
    .testTarget(
      name: "ThreatDomainTests", dependencies: ["ThreatDomain"], swiftSettings: houseRules),
    .testTarget(name: "CellCanvasTests", dependencies: ["CellCanvas"], swiftSettings: houseRules),
    .testTarget(
      name: "BoardsTests",
      dependencies: [
        "MeetingJournal", "Boards", "Sheets", "SQLiteFile", "SnapshotStore", "ThreatDomain",
        "Wording", "CellCanvas",
        "ExportFormat", "ExportSync", "Platform", "SampleForTests",
      ], swiftSettings: houseRules),
    .testTarget(
      name: "PrintingTests",
      dependencies: [
        "Printing", "Boards", "Sheets", "Platform", "SnapshotStore", "ThreatDomain", "Wording",
        "CellCanvas", "SampleForTests",
      ], swiftSettings: houseRules),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "ThreatDomain"], swiftSettings: houseRules),
    .testTarget(
      name: "ExportFormatTests", dependencies: ["ExportFormat"], swiftSettings: houseRules),
    .testTarget(
      name: "ExportSyncTests",
      dependencies: [
        "ExportSync", "ExportFormat", "Platform", "SQLiteFile", "SnapshotStore", "ThreatDomain",
        "SampleForTests",
      ], swiftSettings: houseRules),
    .testTarget(
      name: "ptgTests",
      dependencies: [
        "ptg", "Boards", "Sheets", "CellCanvas", "ExportFormat", "ExportSync", "JournalReturn",
        "MeetingJournal",
        "Platform", "Printing", "SampleForTests", "SQLiteFile", "SnapshotStore", "TerminalScreen",
        "ThreatDomain", "Wording",
      ],
      swiftSettings: houseRules),
    .testTarget(
      name: "SQLiteFileTests", dependencies: ["SQLiteFile", "Platform"], swiftSettings: houseRules),
    .testTarget(
      name: "SnapshotStoreTests",
      dependencies: [
        "SnapshotStore", "ExportFormat", "Platform", "SQLiteFile", "SampleForTests", "ThreatDomain",
      ],
      swiftSettings: houseRules),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: houseRules),
    .testTarget(
      name: "DigestTests", dependencies: ["Digest", "Platform"], swiftSettings: houseRules),
    .testTarget(
      name: "ChainedLogTests", dependencies: ["ChainedLog", "Platform"], swiftSettings: houseRules),
    // A writer of the journal that its tests kill.
    .executableTarget(
      name: "journal-probe", dependencies: ["MeetingJournal", "Platform", "ThreatDomain"],
      path: "Tests/JournalProbe", swiftSettings: memorySafe),
    .testTarget(
      name: "MeetingJournalTests",
      dependencies: [
        "MeetingJournal", "journal-probe", "ChainedLog", "Platform", "SQLiteFile", "ThreatDomain",
      ],
      swiftSettings: houseRules),
    .testTarget(
      name: "JournalReturnTests",
      dependencies: [
        "JournalReturn", "ChainedLog", "ExportFormat", "ExportSync", "MeetingJournal", "Platform",
        "ThreatDomain",
      ],
      swiftSettings: houseRules),
    .testTarget(
      name: "TerminalScreenTests", dependencies: ["TerminalScreen", "CellCanvas", "CNcurses"],
      swiftSettings: houseRules),
    .testTarget(
      name: "ptgSampleTests",
      dependencies: ["ptg-sample", "ExportSync", "Platform", "SnapshotStore", "ThreatDomain"],
      swiftSettings: houseRules),
    .testTarget(
      name: "PseudoTerminalTests", dependencies: ["PseudoTerminal", "Platform"],
      swiftSettings: houseRules),
    .testTarget(
      name: "ptgBenchTests",
      dependencies: [
        "ptg", "ptg-bench", "Boards", "Sheets", "Platform", "Printing", "SQLiteFile",
        "SampleForTests", "SnapshotStore", "ThreatDomain", "Wording",
      ],
      swiftSettings: houseRules),
    // The program from outside: in a terminal, and from the command line.
    .testTarget(
      name: "ptgProgramTests",
      dependencies: [
        "ptg", "ExportSync", "MeetingJournal", "Platform", "PseudoTerminal", "SQLiteFile",
        "SampleForTests", "SnapshotStore", "ThreatDomain",
      ],
      swiftSettings: houseRules),
  ]
)
