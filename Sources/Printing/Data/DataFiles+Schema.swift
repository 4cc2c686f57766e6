import ExportFormat
import Sheets
import ThreatDomain

extension DataFiles {
  /// The JSON Schema (draft 2020-12) of ``json(of:_:)``: names, units and required members.
  package static var schema: String { schemaObject.indented }

  private static var schemaObject: JSONText {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:\(jsonSchema.replacing("/", with: ":"))")),
      ("title", .string("What 'ptg print --format json' writes")),
      (
        "oneOf",
        .array(["board", "pack"].map { .object([("$ref", .string("#/$defs/\($0)"))]) })
      ),
      ("$defs", .object(definitions)),
    ])
  }

  /// The definitions that the schema refers to.
  private static var definitions: [(String, JSONText)] {
    [
      (
        "board",
        record(
          "A board, a page, or a part of a pack.",
          head + [
            ("headline", list(of: "fact")), ("panes", list(of: "pane")),
            ("sentences", list(of: "text")),
          ])
      ),
      ("pack", record("A pack: its boards and pages.", head + [("parts", list(of: "board"))])),
      ("pane", .object([("oneOf", .array([reference("table"), reference("words")]))])),
      (
        "table",
        record(
          "Rows of figures; a column that is missing here is for the screen alone.",
          paneHead + [("columns", list(of: "column")), ("rows", list(of: "row"))])
      ),
      (
        "words",
        record(
          "Lines of words, and the figures in them.",
          paneHead + [("lines", list(of: "text")), ("facts", list(of: "fact"))])
      ),
      ("column", column), ("fact", fact),
      (
        "row",
        .object([("type", .string("object")), ("additionalProperties", reference("value"))])
      ),
      ("value", value), ("text", typed("string", "Words as they stand on the screen.")),
    ]
  }

  private static var paneHead: [(String, JSONText)] {
    [
      ("id", typed("string", "The name of the pane, for --pane.")),
      ("title", typed("string", "Its title; empty where the board's own says it.")), notSupplied,
    ]
  }

  /// The members that describe a board or a pack.
  private static var head: [(String, JSONText)] {
    [
      ("schema", .object([("const", .string(jsonSchema))])),
      ("board", typed("string", "The name of the board or page, or of the part of a pack.")),
      ("title", typed("string", "What it is called.")),
      ("scope", typed("string", "national, region:ID, or the id of a force.")),
      ("scope_name", typed("string", "The name of the scope.")),
      ("month", matching("^[0-9]{4}-[0-9]{2}$", "The month shown.")),
      ("snapshot", typed("integer", "The serial of the export.")),
      ("snapshot_hash", matching("^[0-9a-f]{64}$", "SHA-256 of the export's manifest.")),
      ("created", typed("string", "When the export was made, UTC.")),
      ("expires", typed("string", "Until when it counts as fresh, UTC.")),
      ("trust", typed("string", "Who signed it.")),
      ("safe", typed("boolean", "Whether it is the safe view.")),
      (
        "rounded_to",
        .object([
          (
            "description",
            .string(
              "Counts of people, reports and referrals are rounded at random to a multiple of it, "
                + "totals by themselves; null where counts are as they are.")
          ), ("enum", .array([.integer(Int64(RandomRounding.base)), .null])),
        ])
      ),
      ("marking", oneOf(Marking.allCases.map(\.rawValue), "The highest marking of what is shown.")),
    ]
  }

  private static var fact: JSONText {
    record(
      "A figure or a word that stands in a line, or that no line has room for.",
      [
        ("id", matching("^[a-z0-9_]+$", "Its name: the same in every language.")),
        ("label", typed("string", "What it is called.")), ("value", reference("value")),
        ("unit", unit),
      ])
  }

  /// The unit of a name.
  ///
  /// It is fixed, whatever values there are today.
  private static var unit: JSONText {
    oneOf(Unit.allCases.map(\.rawValue), "What it counts in.")
  }

  private static var column: JSONText {
    record(
      "A column of the rows, in their order.",
      [
        (
          "id",
          matching(
            "^([a-z0-9_]+|[0-9]{4}-[0-9]{2})$",
            "The name of the member of each row; a month where it is one."
          )
        ),
        ("title", typed("string", "Its head; empty where the screen has none.")),
        ("unit", unit),
      ])
  }

  private static var value: JSONText {
    .object([
      (
        "description",
        .string(
          "null where nothing is known; an object where the safe view keeps a figure back, or a "
            + "sum lacks forces; "
            + "days as YYYY-MM-DD, months as YYYY-MM")
      ),
      (
        "oneOf",
        .array([
          .object([("type", .array(["string", "number", "null"].map { .string($0) }))]),
          record("Kept back.", [("suppressed", .object([("const", .bool(true))]))]),
          record(
            "A sum that lacks forces which have sent no return, or only a part of one.",
            [
              ("value", typed("number", "The sum of the others.")),
              (
                "without",
                .object([
                  ("type", .string("array")),
                  ("items", typed("string", "A force; kent:part where a part of it is there.")),
                ])
              ),
            ]),
        ])
      ),
    ])
  }
}

/// Parts of a schema.
extension DataFiles {
  /// An object with these members.
  ///
  /// It may have no others except a stamp.
  private static func record(
    _ description: String, _ members: [(String, JSONText)]
  ) -> JSONText {
    let stamp = members.first?.0 == "schema" ? [printed] : []
    return .object([
      ("type", .string("object")), ("description", .string(description)),
      ("required", .array(members.map(\.0).filter { $0 != notSupplied.0 }.map(JSONText.string))),
      ("properties", .object(members + stamp)), ("additionalProperties", .bool(false)),
    ])
  }

  /// Who printed a document: a member that only `--stamp` adds.
  private static var printed: (String, JSONText) {
    ("printed", typed("string", "Who printed it; with --stamp."))
  }

  /// What a pane lacks: a member only where it lacks anything.
  private static var notSupplied: (String, JSONText) {
    (
      "not_supplied",
      .object([
        ("description", .string("The tables that the export does not hold and the pane needs.")),
        ("type", .string("array")), ("items", typed("string", "The name of a table.")),
      ])
    )
  }

  private static func list(of name: String) -> JSONText {
    .object([("type", .string("array")), ("items", reference(name))])
  }

  private static func reference(_ name: String) -> JSONText {
    .object([("$ref", .string("#/$defs/\(name)"))])
  }

  private static func typed(_ type: String, _ description: String) -> JSONText {
    .object([("type", .string(type)), ("description", .string(description))])
  }

  private static func matching(_ pattern: String, _ description: String) -> JSONText {
    .object([
      ("type", .string("string")), ("pattern", .string(pattern)),
      ("description", .string(description)),
    ])
  }

  private static func oneOf(_ values: [String], _ description: String) -> JSONText {
    .object([
      ("enum", .array(values.map { .string($0) })), ("description", .string(description)),
    ])
  }
}
