extension Welsh: TablesSentences {
  func exportNeeds(_ tables: [String]) -> String {
    "Mae angen y rhain ar allforyn: \(tables.joined(separator: ", ")), ac un tabl o ffeithiau."
  }

  func noTable(_ name: String, after option: String?, near: [String]) -> String {
    "\(option.map { "\($0): " } ?? "")nid oes tabl '\(name)'.\(didYouMean(near)) "
      + "Mae 'ptg help tables' yn eu rhestru"
  }

  func noView(_ name: String, near: [String]) -> String {
    "nid oes gan giplun yr olwg '\(name)'.\(didYouMean(near)) Mae 'ptg help views' yn eu rhestru"
  }

  func oneRow(forEach columns: [String]) -> String {
    "Un rhes i bob un o'r rhain: \(columns.joined(separator: ", ")); nid oes dwy yr un fath."
  }
  func mayBeEmpty(_ column: String) -> String { "\(column) (gall fod yn wag)" }
  func keyOf(_ table: String) -> String { "allwedd un o resi \(table)" }
  func oneOfCodes(_ codes: [String]) -> String { "un o'r rhain: \(codes.joined(separator: ", "))" }
  func suchAs(_ example: String) -> String { "Megis \(example)" }
}

/// The template.
extension Welsh {
  func templateWritten(
    _ folder: String, tables number: Int, dictionary: String, filled: [String]
  ) -> String {
    "\(folder): tablau: \(count(number)), a \(dictionary). Llenwyd: "
      + "\(filled.joined(separator: ", "))."
  }
  var next: String { "Nesaf:" }
  func fillOne(_ file: String, table: String) -> String {
    "Llenwch un tabl o ffeithiau, megis \(file): mae 'ptg help tables \(table)' yn dweud sut."
  }
  var thenCheck: String { "yn nodi pob bai, a chyhoeddi dim" }
  var thenPublish: String { "yn cyhoeddi, wedi'i lofnodi ag allwedd SSH" }
}

/// The template for a warehouse.
extension Welsh {
  func sqlWritten(
    for database: String, files number: Int, in folder: String, tables: [String]
  ) -> String {
    "SQL ar gyfer \(database): ffeiliau yn \(folder): \(count(number)). Gwneir y rhain o "
      + "adroddiadau: \(tables.joined(separator: ", "))."
  }
  func makeReports(_ file: String) -> String {
    "Gwnewch y tabl o adroddiadau, neu olwg o'ch eiddo chi yn ei le: mae'r colofnau yn \(file)."
  }
  func setMonths(_ file: String, then first: String, to last: String) -> String {
    "Gosodwch y misoedd yn \(file), yna rhedwch \(first) hyd \(last), pob un unwaith. Mae pob "
      + "ffeil yn dweud sut."
  }
  var thenWriteTables: String { "yn ysgrifennu'r tablau, bob mis" }
}

/// The check.
extension Welsh {
  var formatNeedsCheck: String { "gyda --check y mae --format yma" }
  var noFaults: String { "Dim beiau." }

  func faults(_ number: Int, listed: Int) -> String {
    listed < number
      ? "Beiau: \(count(number)) neu fwy, a rhestrir \(count(listed)):" : "Beiau: \(count(number)):"
  }
  var silencesFound: String {
    "Dychweliadau ar goll; mae angen --accept-silence TESTUN ar 'ptg publish' ar eu cyfer:"
  }
  var changesFound: String { "Newidiadau o fwy na hanner ar y mis cynt:" }
  func closedOut(of recipient: String) -> String {
    "Nid ydynt yn yr allforyn ar gyfer \(recipient), gan nad yw'r hyn a enwant ynddo:"
  }
  var toKnow: String { "I'w wybod:" }

  func checkFailed(faults: Int, silences: Int) -> String {
    let found = [
      faults == 0 ? nil : "beiau: \(count(faults))",
      silences == 0 ? nil : "dychweliadau ar goll: \(count(silences))",
    ].compactMap(\.self)
    return "ptg publish --check: cafwyd \(found.joined(separator: "; ")); disgwyliwyd dim. "
      + "Byddai 'ptg publish' yn gwrthod y tablau"
  }
  func tablesNotSupplied(_ tables: [String]) -> String {
    "Heb eu cyflenwi: \(tables.joined(separator: ", "))"
  }
}
