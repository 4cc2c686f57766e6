import Platform

/// Two folders of prints, file by file.
struct PagesComparison: Equatable {
  /// A file that is not the same in both folders.
  struct Difference: Equatable {
    enum Kind: Equatable {
      case missing, new
      /// The first line that differs, counted from 1, as it was and as it is; `nil` where the text
      /// ended before it.
      case changed(line: Int, was: String?, now: String?)
    }

    let name: String
    let kind: Kind
  }

  let differences: [Difference]
  /// How many files there are in either folder.
  let count: Int

  init(of old: String, with new: String) throws(PlatformError) {
    let (oldNames, newNames) = (Set(try Files.names(in: old)), Set(try Files.names(in: new)))
    var differences: [Difference] = []
    let all = oldNames.union(newNames).sorted()
    for name in all {
      guard newNames.contains(name) else {
        differences.append(Difference(name: name, kind: .missing))
        continue
      }
      guard oldNames.contains(name) else {
        differences.append(Difference(name: name, kind: .new))
        continue
      }
      let was = try Files.read("\(old)/\(name)", limit: PagesComparison.limit)
      let now = try Files.read("\(new)/\(name)", limit: PagesComparison.limit)
      guard was != now else { continue }
      differences.append(Difference(name: name, kind: PagesComparison.change(from: was, to: now)))
    }
    self.differences = differences
    count = all.count
  }

  /// No print is as long.
  private static let limit = 1 << 27

  private static func change(from was: [UInt8], to now: [UInt8]) -> Difference.Kind {
    let (was, now) = (lines(of: was), lines(of: now))
    let line =
      zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(was.count, now.count)
    return .changed(
      line: line + 1, was: line < was.count ? String(decoding: was[line], as: UTF8.self) : nil,
      now: line < now.count ? String(decoding: now[line], as: UTF8.self) : nil)
  }

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}

extension PagesComparison.Difference {
  /// The file, and below it the line as it was and as it is, from shortly before they part.
  var lines: [String] {
    switch kind {
    case .missing: ["missing: \(name)"]
    case .new: ["new: \(name)"]
    case .changed(let line, let was, let now):
      ["changed: \(name), line \(line)"] + Self.sides(was ?? "", now ?? "", was, now)
    }
  }

  /// As much of a line as fits beside its sign.
  private static let width = 160

  private static func sides(
    _ left: String, _ right: String, _ was: String?, _ now: String?
  ) -> [String] {
    let shared = zip(left.unicodeScalars, right.unicodeScalars).prefix { $0 == $1 }.count
    func shown(_ sign: String, _ text: String?) -> [String] {
      guard let text else { return [] }
      let cut = text.unicodeScalars.dropFirst(max(0, shared - width / 4)).prefix(width)
      return ["  \(sign) " + cut.map { $0.escaped(asASCII: false) }.joined()]
    }
    return shown("-", was) + shown("+", now)
  }
}
