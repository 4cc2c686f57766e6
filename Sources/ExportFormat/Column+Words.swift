import ThreatDomain

/// What a column allows, in words: for messages, for the dictionary and for help.
extension Column {
  /// The kind of value in words; the codes of a choice are in ``codes``.
  package var form: String {
    switch kind {
    case .identifier: "a code of letters, digits and ._:-, at most 64"
    case .text: "text of one line, at most 1,000 bytes, in UTF-8"
    case .freeText: "text in UTF-8"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a decimal number with at most four places"
    case .signedDecimal: "a number of at most 20 digits, such as -53 or 2.4"
    case .period: PublishedPeriod.expected
    case .month: "a month YYYY-MM"
    case .day: "a day YYYY-MM-DD"
    case .flag: "1 or 0"
    case .scope: "a force id, region:<id> or national"
    case .choice: "one of the codes"
    }
  }

  /// What a field may hold, worded to follow "expected".
  package var expected: String {
    let number = unit == "pence" ? "\(form), in pence" : form
    let value = codes.isEmpty ? number : "one of \(codes.joined(separator: ", "))"
    let known = reference.map { table in
      "\("aeiou".contains(table.prefix(1)) ? "an" : "a") \(table) of the export"
    }
    return isOptional ? "\(known ?? value), or nothing" : known ?? value
  }

  /// The codes that a choice allows; empty for every other kind.
  package var codes: [String] {
    guard case .choice(let codes) = kind else { return [] }
    return codes
  }
}

/// Examples, chosen so that those of all columns together keep every rule of the export.
extension Column {
  /// A field that the column allows.
  ///
  /// A reference has the example of the key that it refers to.
  package var example: String {
    if let ownExample { return ownExample }
    if let table = reference.flatMap(Table.named), let key = table.columns.first {
      return key.example
    }
    return switch kind {
    case .identifier, .text, .freeText: name
    case .integer(let range): "\(min(max(range.lowerBound, 12), range.upperBound))"
    case .decimal: "1.5"
    case .signedDecimal: "-53"
    case .period: "FY-2018-19"
    case .month: "2019-03"
    case .day: "2019-03-14"
    case .flag: "1"
    case .scope: "region:\(Table.region.columns[0].example)"
    case .choice(let codes): codes.first ?? ""
    }
  }
}
