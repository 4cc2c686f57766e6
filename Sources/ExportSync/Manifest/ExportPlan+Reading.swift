import FoundationEssentials
import Platform

extension ExportPlan {
  /// The version of the export format that this program reads.
  static let format = ExportHeader.format

  /// The plan of a manifest, after a check of its format and rules.
  ///
  /// - Parameter source: The source to name where the manifest breaks a rule.
  static func read(
    _ bytes: [UInt8], file: String, source: String
  ) throws(SyncError) -> ExportPlan {
    var problems = ProblemList()
    do {
      if let other = try otherFormat(in: bytes, file: file) {
        throw SyncError.configuration(words(file, other))
      }
      var rules = ManifestRules(try Manifest(bytes, file: file), file: file)
      if let plan = rules.plan() { return plan }
      problems = rules.problems
    } catch let error as ExportProblem {
      problems.add(error)
    } catch let error as SyncError {
      throw error
    } catch {
      problems.add(ExportProblem(file: file, found: "\(error)", expected: "a manifest"))
    }
    throw .badData(source: source, problems)
  }

  /// The one member that tells how to read the others.
  private struct Format: Decodable {
    let format: Int

    enum CodingKeys: String, CodingKey { case format = "ptg:format" }
  }

  /// The format version of a manifest, where this program does not read it.
  ///
  /// `nil` where the version is the right one, or where the manifest does not give it.
  static func otherFormat(in bytes: [UInt8], file: String) throws(ExportProblem) -> Int? {
    try JSONShape.check(bytes, file: file)
    // If the member is missing, reading the whole manifest will report that.
    let said = try? JSONDecoder().decode(Format.self, from: Data(bytes))
    return said.flatMap { $0.format == format ? nil : $0.format }
  }

  private static func words(_ file: String, _ found: Int) -> String {
    let start = "\(file): found ptg:format \(found), expected \(format): the export is "
    return found > format
      ? "\(start)newer than this program. Install a ptg that reads format \(found)."
      : "\(start)older than this program. Ask the centre for one of format \(format)."
  }
}
