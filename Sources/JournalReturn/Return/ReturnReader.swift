import ChainedLog
import Digest
import ExportFormat
import ExportSync
import Platform

/// Reads a return on the centre's side: the signature first, then the same bytes.
package struct ReturnReader {
  /// The folder of the return.
  let folder: String
  let trust: TrustFolder
  /// A private folder for copies: what is checked is what is read.
  let scratch: String

  package init(_ folder: String, trust: TrustFolder, scratch: String) {
    self.folder = folder
    self.trust = trust
    self.scratch = scratch
  }

  /// The return, and the fingerprint of the key that signed it.
  package func read() throws(ReturnError) -> (returned: MeetingReturn, signer: String) {
    guard Files.kind(of: folder) == .folder else {
      throw .unreachable("\(folder): found no folder there, expected a return.")
    }
    let bytes = try content(of: ReturnFiles.description, limit: ReturnFiles.largestDescription)
    let (principals, signer) = try signers(of: bytes)
    let description = try ReturnDescription(bytes, source: folder)
    let region = "region:\(description.region)"
    guard principals.contains(region) else {
      throw .notTrusted(
        "\(folder): found a return of \(region), signed by the key of "
          + "\(principals.joined(separator: ", ")), expected one of \(region).")
    }
    let (header, files) = try description.checked(source: folder)
    let events = ReturnedRows(try rows(files[0]), file: files[0].table.fileName)
    guard events.newerKinds.isEmpty else {
      throw .configuration(
        "\(folder): found entries of kinds that this ptg does not know: "
          + "\(events.newerKinds.sorted().joined(separator: ", ")). Update ptg.")
    }
    guard events.problems.isEmpty else {
      throw .badData(source: folder, events.problems)
    }
    let heads = try rows(files[1]).map {
      Head(file: $0.fields[0], count: Int($0.fields[1]) ?? 0, link: $0.fields[2])
    }
    return (MeetingReturn(header: header, events: events.events, heads: heads), signer)
  }

  private func content(of file: String, limit: Int) throws(ReturnError) -> [UInt8] {
    do {
      return try Files.read("\(folder)/\(file)", limit: limit)
    } catch {
      throw .unreachable("\(error); expected a whole return in \(folder).")
    }
  }

  /// The regions that may sign with the key which signed these bytes, and its fingerprint.
  private func signers(of bytes: [UInt8]) throws(ReturnError) -> ([String], String) {
    guard Files.kind(of: "\(folder)/\(ReturnFiles.signature)") != nil else {
      throw .notTrusted("\(folder): found no signature, expected a return that is signed.")
    }
    let signature = try content(
      of: ReturnFiles.signature, limit: ReturnFiles.largestSignature)
    let (copy, copyOfSignature) = (
      "\(scratch)/\(ReturnFiles.description)", "\(scratch)/\(ReturnFiles.signature)"
    )
    do {
      try Files.write(bytes, to: copy)
      try Files.write(signature, to: copyOfSignature)
    } catch {
      throw .cannotWrite("\(error).")
    }
    let principals = try names(for: copyOfSignature).filter { $0.hasPrefix("region:") }
    let finding = try check(copyOfSignature, of: copy, by: principals.first ?? "region:none")
    switch finding {
    case .allowed(let fingerprint): return (principals, fingerprint)
    case .stranger(let fingerprint):
      throw .notTrusted(
        "\(folder): found a signature by the key \(fingerprint), expected one by a key that "
          + "\(trust.signers) gives to a region, and that is neither expired nor revoked.")
    case .broken:
      throw .notTrusted(
        "\(folder): the signature is not of \(ReturnFiles.description) as it stands: it was "
          + "changed after it was signed, or signed for another purpose.")
    }
  }

  private func names(for signature: String) throws(ReturnError) -> [String] {
    do {
      return try SSHSignature.principals(of: signature, in: trust.signers)
    } catch {
      throw .configuration("\(error); expected ssh-keygen of openssh-client.")
    }
  }

  private func check(
    _ signature: String, of copy: String, by principal: String
  ) throws(ReturnError) -> SSHSignature.Finding {
    let signers: SSHSignature.Signers
    do {
      signers = try trust.signers(of: principal, for: ReturnFiles.namespace)
    } catch {
      throw .configuration(error.finding)
    }
    do {
      return try SSHSignature.check(signature, of: copy, by: signers)
    } catch {
      throw .configuration("\(error); expected ssh-keygen of openssh-client.")
    }
  }

  /// The rows of a file, which must be the one that was described.
  private func rows(_ file: ReturnFile) throws(ReturnError) -> [TableRow] {
    let name = file.table.fileName
    var problems = ProblemList()
    func refusal(_ found: String) -> ReturnError {
      problems.add(
        ExportProblem(
          file: name, found: found, expected: "the \(file.bytes) bytes that were signed"))
      return .badData(source: folder, problems)
    }
    guard case .regular(let size) = Files.kind(of: "\(folder)/\(name)"), size == file.bytes else {
      throw refusal("another size, or no plain file")
    }
    let bytes = try content(of: name, limit: file.bytes)
    guard SHA256.hex(bytes) == file.sha256 else { throw refusal("other bytes") }
    let copy = "\(scratch)/\(name)"
    do {
      try Files.write(bytes, to: copy)
      var reading = TableFile(file.table, at: copy)
      let rows = try reading.rows()
      problems.add(reading.problems)
      if problems.isEmpty, rows.count != file.rows {
        problems.add(
          ExportProblem(
            file: name, found: "\(rows.count) rows", expected: "\(file.rows) as described"))
      }
      guard problems.isEmpty else { throw ReturnError.badData(source: folder, problems) }
      return rows
    } catch let error as ReturnError {
      throw error
    } catch {
      throw .cannotWrite("\(error).")
    }
  }
}
