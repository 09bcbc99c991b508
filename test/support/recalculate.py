"""Opens workbooks in LibreOffice, reads what their cells show, types into some, and reads again.

Started as: python3 recalculate.py <profile> <jobs.json> <results.jsonl>
A job is {"path", "typed": [{"sheet", "row", "column", "value"}]}; a result has two readings, a list of [sheet, rows] each.
"""

import json
import os
import signal
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue


def property_value(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def connected(pipe, program):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            if program.poll() is not None:
                raise SystemExit(f"soffice ended with {program.returncode}")
            time.sleep(0.1)
    raise SystemExit("soffice does not answer")


def reading(book):
    sheets = []
    for sheet in book.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        address = cursor.RangeAddress
        cells = sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow)
        sheets.append([sheet.Name, cells.getDataArray()])
    return sheets


def main(profile, jobs, results):
    pipe = "outlay" + uuid.uuid4().hex
    program = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        desktop = connected(pipe, program).ServiceManager.createInstance("com.sun.star.frame.Desktop")
        with open(jobs, encoding="utf-8") as file:
            todo = json.load(file)
        with open(results, "w", encoding="utf-8") as file:
            for job in todo:
                url = uno.systemPathToFileUrl(job["path"])
                book = desktop.loadComponentFromURL(url, "_blank", 0, (property_value("Hidden", True),))
                opened = reading(book)
                book.enableAutomaticCalculation(False)
                for typed in job["typed"]:
                    cell = book.Sheets.getByName(typed["sheet"]).getCellByPosition(typed["column"], typed["row"])
                    if isinstance(typed["value"], str):
                        cell.setString(typed["value"])
                    else:
                        cell.setValue(typed["value"])
                book.enableAutomaticCalculation(True)
                changed = reading(book) if job["typed"] else []
                json.dump({"opened": opened, "changed": changed}, file)
                file.write("\n")
                book.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        program.wait(30)
    finally:
        # The program is a script that starts another one.
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)


main(*sys.argv[1:])
