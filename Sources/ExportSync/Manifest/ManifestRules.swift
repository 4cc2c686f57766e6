import ExportFormat
import SnapshotStore
import ThreatDomain

/// The rules that a manifest must keep, checked together so that all faults are listed.
///
/// Source: the central export, version 2, section Manifest.
package struct ManifestRules {
  package static let profile = "https://datapackage.org/profiles/2.0/datapackage.json"
  static let mostResources = 4096
  static let largestObject: Int64 = 64 << 20
  /// Fifteen digits, so that every sum of totals fits and can be read.
  static let largestTotal: Int64 = 999_999_999_999_999
  static let mostMonths = SnapshotHeader.mostMonths

  private let manifest: Manifest
  private let file: String
  private let schemaPaths: Set<String>
  private(set) var problems = ProblemList()

  init(_ manifest: Manifest, file: String) {
    self.manifest = manifest
    self.file = file
    schemaPaths = Set(manifest.schemas.map(\.path))
  }

  /// The plan; `nil` where a rule is broken, and `problems` then lists the faults.
  mutating func plan() -> ExportPlan? {
    checkHeader()
    let months = months()
    let created = timestamp(manifest.created, "created")
    let expires = timestamp(manifest.expires, "ptg:expires")
    let marking = marking()
    let key = roundingKey()
    guard manifest.resources.count <= ManifestRules.mostResources else { return nil }
    let schemas = manifest.schemas.compactMap { schemaFile($0) }
    let parts = manifest.resources.compactMap { part($0, months: months) }
    checkCompleteness(parts)
    guard problems.isEmpty, let months, let created, let expires, let marking, let key
    else { return nil }
    return ExportPlan(
      title: manifest.title, epoch: manifest.epoch, serial: manifest.serial, created: created,
      expires: expires, recipient: manifest.recipient, marking: marking, months: months,
      countedBy: manifest.source, roundingKey: key,
      notSupplied: lacking.sorted().compactMap { SupplyGap($0) }, totals: manifest.totals,
      parts: inLoadingOrder(parts), schemas: schemas)
  }

  private mutating func fault(_ member: String, found: String, expected: String) {
    problems.add(ExportProblem(file: file, member: member, found: found, expected: expected))
  }

  private mutating func require(
    _ isKept: Bool, _ member: String, found: String, expected: String
  ) {
    if !isKept { fault(member, found: found, expected: expected) }
  }

  private mutating func checkHeader() {
    require(
      manifest.profile == ManifestRules.profile, "$schema", found: manifest.profile ?? "",
      expected: ManifestRules.profile)
    require(manifest.epoch >= 1, "ptg:epoch", found: "\(manifest.epoch)", expected: "1 or more")
    require(manifest.serial >= 1, "ptg:serial", found: "\(manifest.serial)", expected: "1 or more")
    require(
      Scope(manifest.recipient) != nil, "ptg:recipient", found: manifest.recipient,
      expected: "national, region:<id> or a force id")
    require(
      (1...ManifestRules.mostResources).contains(manifest.resources.count), "resources",
      found: "\(manifest.resources.count)", expected: "1 to \(ManifestRules.mostResources)")
    require(
      manifest.totals.isInBounds, "ptg:totals", found: manifest.totals.words,
      expected: "whole numbers of at most 15 digits, none below 0")
    require(
      (1...200).contains(manifest.title.utf8.count), "title", found: manifest.title,
      expected: "1 to 200 bytes")
    require(
      (1...60).contains(manifest.source.utf8.count), "ptg:source", found: manifest.source,
      expected: "who counts the reports, in 1 to 60 bytes")
  }

  /// The key; the fault does not repeat what was found, because the key is a secret.
  private mutating func roundingKey() -> RoundingKey? {
    let key = RoundingKey(hex: manifest.roundingKey)
    require(
      key != nil, "ptg:roundingKey", found: "\(manifest.roundingKey.utf8.count) bytes",
      expected: "32 hexadecimal digits")
    return key
  }

  private mutating func months() -> ClosedRange<Month>? {
    guard let first = Month(manifest.dataFrom), let last = Month(manifest.dataTo), first <= last,
      last - first < ManifestRules.mostMonths
    else {
      fault(
        "ptg:dataFrom", found: "\(manifest.dataFrom) to \(manifest.dataTo)",
        expected: "two months in order, at most \(ManifestRules.mostMonths)")
      return nil
    }
    return first...last
  }

  private mutating func timestamp(_ text: String, _ member: String) -> Timestamp? {
    let value = Timestamp(text)
    require(value != nil, member, found: text, expected: "YYYY-MM-DDTHH:MM:SSZ")
    return value
  }

  private mutating func marking() -> Marking? {
    let value = Marking(rawValue: manifest.marking)
    require(
      value != nil, "ptg:marking", found: manifest.marking,
      expected: Marking.codes.joined(separator: " or "))
    return value
  }

  private mutating func schemaFile(_ schema: Manifest.SchemaFile) -> ExportPlan.File? {
    checkedFile(
      path: schema.path, bytes: schema.bytes, hash: schema.hash, folder: "schema/",
      member: "ptg:schemas, \(schema.path)")
  }

  private mutating func part(
    _ resource: Manifest.Resource, months: ClosedRange<Month>?
  ) -> ExportPlan.Part? {
    let member = "resource \(resource.name)"
    guard let table = Table.named(resource.table) else {
      fault(member, found: resource.table, expected: "a table of the export")
      return nil
    }
    checkForm(resource, member)
    let month = partition(resource, of: table, in: months, member)
    require(
      schemaPaths.contains(resource.schema), member, found: resource.schema,
      expected: "a schema that ptg:schemas lists")
    guard
      let file = checkedFile(
        path: resource.path, bytes: resource.bytes, hash: resource.hash, folder: "objects/",
        member: member)
    else { return nil }
    // Every row has at least one byte. Without this limit, the sum of all rows could overflow.
    require(
      (0...file.bytes).contains(resource.rows), member, found: "\(resource.rows) rows",
      expected: "0 or more, and no more than its \(file.bytes) bytes")
    require(
      file.path == "objects/\(file.sha256).csv", member, found: file.path,
      expected: "the object's hash as its name")
    return ExportPlan.Part(
      table: table, month: month, file: file, rows: resource.rows,
      isSealed: resource.sealed ?? false, reason: resource.reason)
  }

  private mutating func checkForm(_ resource: Manifest.Resource, _ member: String) {
    let form = [resource.type, resource.format, resource.mediatype, resource.encoding]
    let wanted = ["table", "csv", "text/csv", "utf-8"]
    require(
      form == wanted, member, found: form.joined(separator: " "),
      expected: wanted.joined(separator: " "))
    require(
      resource.dialect == .export, member, found: "another dialect",
      expected: "commas, CRLF, quotes doubled, a header")
  }

  private mutating func partition(
    _ resource: Manifest.Resource, of table: Table, in months: ClosedRange<Month>?,
    _ member: String
  ) -> Month? {
    guard table.partition != nil else {
      require(
        resource.partition == nil, member, found: resource.partition ?? "",
        expected: "a whole table, no month")
      return nil
    }
    guard let month = resource.partition.flatMap({ Month($0) }),
      months?.contains(month) ?? true
    else {
      fault(
        member, found: resource.partition ?? "",
        expected: "a month from \(manifest.dataFrom) to \(manifest.dataTo)")
      return nil
    }
    return month
  }

  private mutating func checkedFile(
    path: String, bytes: Int64, hash: String, folder: String, member: String
  ) -> ExportPlan.File? {
    guard PathGrammar.allows(path), path.hasPrefix(folder) else {
      fault(member, found: path, expected: "a safe path in \(folder); unsafe path in the manifest")
      return nil
    }
    guard (1...ManifestRules.largestObject).contains(bytes) else {
      fault(member, found: "\(bytes) bytes", expected: "1 to \(ManifestRules.largestObject) bytes")
      return nil
    }
    guard hash.hasPrefix("sha256:"), hash.utf8.count == 71,
      hash.dropFirst(7).allSatisfy({ "0123456789abcdef".contains($0) })
    else {
      fault(member, found: hash, expected: "sha256: and 64 lower-case hexadecimal digits")
      return nil
    }
    return ExportPlan.File(path: path, bytes: bytes, sha256: String(hash.dropFirst(7)))
  }

  /// Checks that whole tables come once, months of a table at most once, and every name once.
  private mutating func checkCompleteness(_ parts: [ExportPlan.Part]) {
    var names: Set<String> = []
    for resource in manifest.resources where !names.insert(resource.name).inserted {
      fault("resources", found: "\(resource.name) twice", expected: "every name once")
    }
    checkSupply()
    for table in tableCatalogue where !lacking.contains(table.name) {
      if table.partition == nil {
        // All resources count, so that a table with another fault is not reported as missing too.
        let count = manifest.resources.filter { $0.table == table.name }.count
        require(
          count == 1, "resources", found: "\(table.name) \(count) times",
          expected: "every whole table once")
      } else {
        let months = parts.filter { $0.table.name == table.name }.compactMap(\.month)
        require(
          Set(months).count == months.count, "resources", found: "a month of \(table.name) twice",
          expected: "every month at most once")
      }
    }
  }

  /// The names of the tables and columns that the centre does not hold.
  private var lacking: Set<String> { Set(manifest.notSupplied ?? []) }

  /// Checks that only what may be absent is said to be, and that the tables among it are.
  private mutating func checkSupply() {
    for name in lacking.sorted() {
      guard let gap = SupplyGap(name) else {
        fault(
          "ptg:notSupplied", found: name,
          expected: "a table of the export that may be absent, or a column that may be empty")
        continue
      }
      require(
        gap.column != nil || !manifest.resources.contains { $0.table == name }, "ptg:notSupplied",
        found: name, expected: "no table that has a resource")
      require(
        gap.column == nil || !lacking.contains(gap.table), "ptg:notSupplied", found: name,
        expected: "no column of a table that is not supplied either")
    }
  }

  private func inLoadingOrder(_ parts: [ExportPlan.Part]) -> [ExportPlan.Part] {
    tableCatalogue.flatMap { table in
      parts.filter { $0.table.name == table.name }
        .sorted { ($0.month?.index ?? 0) < ($1.month?.index ?? 0) }
    }
  }
}

extension ControlTotals {
  fileprivate var isInBounds: Bool {
    [rows, reports, pence].allSatisfy { (0...ManifestRules.largestTotal).contains($0) }
  }
}
