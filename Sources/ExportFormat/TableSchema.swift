/// The Table Schema of a table (Data Package standard, version 2), from its definition.
extension Table {
  /// The path of the schema in every export; the number is the version of the table's form.
  package var schemaPath: String { "schema/\(name)-1.json" }

  /// The schema of every object that holds the table or one month of it.
  ///
  /// - Parameter names: The tables of the export; a reference to any other is left out.
  package func tableSchema(
    among names: Set<String> = Set(tableCatalogue.map(\.name))
  ) -> JSONText {
    var members: [(String, JSONText)] = [
      ("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
      ("name", .string(name)), ("title", .string(about)),
      ("fields", .array(columns.map { $0.schemaField(isUnique: key == [$0.name]) })),
      ("missingValues", .array([.string("")])),
      ("primaryKey", .array(key.map { .string($0) })),
    ]
    let references = foreignKeys.filter { names.contains($0.table) }
    if !references.isEmpty {
      members.append(("foreignKeys", .array(references.map(Table.schemaForeignKey))))
    }
    return .object(members)
  }

  /// The reference as Table Schema writes it.
  ///
  /// Only undivided tables are referred to. Each has a resource with the name of the table.
  private static func schemaForeignKey(
    _ reference: (column: String, table: String, key: String)
  ) -> JSONText {
    .object([
      ("fields", .array([.string(reference.column)])),
      (
        "reference",
        .object([
          ("resource", .string(reference.table)), ("fields", .array([.string(reference.key)])),
        ])
      ),
    ])
  }
}

extension Column {
  fileprivate func schemaField(isUnique: Bool) -> JSONText {
    var members: [(String, JSONText)] = [
      ("name", .string(name)), ("type", .string(schemaType)), ("format", .string("default")),
      ("description", .string(about)),
    ]
    if case .flag = kind {
      members.append(("trueValues", .array([.string("1")])))
      members.append(("falseValues", .array([.string("0")])))
    }
    let constraints = schemaConstraints(isUnique: isUnique)
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private var schemaType: String {
    switch kind {
    // Published figures and periods are text, as a number would lose digits.
    case .identifier, .text, .freeText, .scope, .choice, .signedDecimal, .period: "string"
    case .integer: "integer"
    case .decimal: "number"
    case .month: "yearmonth"
    case .day: "date"
    case .flag: "boolean"
    }
  }

  private func schemaConstraints(isUnique: Bool) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = []
    if !isOptional { members.append(("required", .bool(true))) }
    if isUnique { members.append(("unique", .bool(true))) }
    if let pattern { members.append(("pattern", .string(pattern))) }
    if let maximumLength { members.append(("maxLength", .integer(maximumLength))) }
    switch kind {
    case .choice(let codes): members.append(("enum", .array(codes.map { .string($0) })))
    case .integer(let range):
      members.append(("minimum", .integer(range.lowerBound)))
      members.append(("maximum", .integer(range.upperBound)))
    default: break
    }
    return members
  }
}
